using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Status;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Reports;

public static class ReportServices
{
    /// <summary>"This is wrong", from its button to the admins' channel.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddOptions<ReportOptions>().BindConfiguration(ReportOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<ReportOptions>, ReportOptionsValidator>()
            .AddSingleton<IActionHandler, ReportDesk>()
            .AddSingleton<IStatusSection, ReportStatus>();
    }
}
