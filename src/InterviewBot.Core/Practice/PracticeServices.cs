using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Core.Practice;

public static class PracticeServices
{
    /// <summary>What everyone practised.</summary>
    public static IServiceCollection AddPractice(this IServiceCollection services) => services
        .AddSingleton<IPracticeLog, PracticeLog>();
}
