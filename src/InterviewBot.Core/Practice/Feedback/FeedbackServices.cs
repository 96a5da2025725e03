using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Practice.Feedback.Model;
using InterviewBot.Core.Status;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Feedback;

internal static class FeedbackServices
{
    /// <summary>What answers cover, where that is recorded, and a second opinion where the host knows a model.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton<IPracticeLog, PracticeLog>();
        services.AddOptions<ModelOptions>().BindConfiguration(ModelOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IPostConfigureOptions<ModelOptions>, ModelKeyFile>()
            .AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidator>()
            .AddSingleton(provider => new ModelFeedback(
                provider.GetService<ModelClientFactory>(),
                provider.GetRequiredService<IOptions<ModelOptions>>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<ModelFeedback>>()))
            .AddSingleton<IStatusSection, ModelStatus>()
            .AddSingleton<FeedbackLibrary>()
            .AddHostedService<FeedbackWarmUp>()
            .AddSingleton(provider => new FeedbackDesk(
                provider.GetRequiredService<FeedbackLibrary>(),
                provider.GetRequiredService<IPracticeLog>(),
                provider.GetRequiredService<ModelFeedback>()))
            .AddSingleton<IActionHandler, FeedbackActions>()
            .AddSingleton<IActionHandler, ModelActions>();
    }
}
