using InterviewBot.Core.Chat.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InterviewBot.Core.Practice.Feedback;

internal static class FeedbackServices
{
    /// <summary>What answers cover, and where that is recorded.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton<IPracticeLog, PracticeLog>();
        return services
            .AddSingleton<FeedbackLibrary>()
            .AddSingleton<IActionHandler, FeedbackActions>();
    }
}
