using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InterviewBot.Core.Time;

public static class TimeServices
{
    /// <summary>The loops that run every registered <see cref="IDueWork"/>.</summary>
    public static IServiceCollection AddDueWork(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<DueWorkService>();
        return services;
    }
}
