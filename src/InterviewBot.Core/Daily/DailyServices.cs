using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Status;
using InterviewBot.Core.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

public static class DailyServices
{
    /// <summary>Schedules, their deliveries, and <c>/daily</c>.</summary>
    public static IServiceCollection AddDaily(this IServiceCollection services)
    {
        services.AddOptions<DailyOptions>().BindConfiguration(DailyOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<DailyOptions>, DailyOptionsValidator>()
            .AddSingleton<DailyCalendar>()
            .AddSingleton<DailyPicker>()
            .AddSingleton<DeliveryCards>()
            .AddSingleton<DeliverySteps>()
            .AddSingleton<ScheduleAlarm>()
            .AddSingleton<IChannelNews>(provider => provider.GetRequiredService<ScheduleAlarm>())
            .AddSingleton<DeliverySender>()
            .AddSingleton<DailyClaimer>()
            .AddSingleton<DeliveryRefresher>()
            .AddSingleton<IDueWork>(provider => provider.GetRequiredService<DailyClaimer>())
            .AddSingleton<IDueWork>(provider => provider.GetRequiredService<DeliverySender>())
            .AddSingleton<IDueWork>(provider => provider.GetRequiredService<DeliveryRefresher>())
            .AddSingleton<IDeliveryNotes>(provider => provider.GetRequiredService<DeliveryRefresher>())
            .AddSingleton<DailyDesk>()
            .AddSingleton<DailyCommand>()
            .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<DailyCommand>())
            .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<DailyCommand>())
            .AddSingleton<IStatusSection, DailyStatus>();
    }
}
