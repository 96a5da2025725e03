using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Content;

public static class ContentServices
{
    /// <summary>The content library: read on first use, and watched while the host runs.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<ContentOptions>, ContentOptionsValidator>()
            .AddSingleton<ContentLibrary>()
            .AddSingleton<IContentLibrary>(provider => provider.GetRequiredService<ContentLibrary>())
            .AddHostedService(provider => provider.GetRequiredService<ContentLibrary>());
    }
}
