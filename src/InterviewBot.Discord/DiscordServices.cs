using InterviewBot.Core.Chat;
using InterviewBot.Core.Status;
using InterviewBot.Discord.Gateway;
using InterviewBot.Discord.Http;
using InterviewBot.Discord.Interactions;
using InterviewBot.Discord.Registration;
using InterviewBot.Discord.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
#if DISCORD_NET
using ChosenGatewayClient = InterviewBot.Discord.DiscordNet.DiscordNetGatewayClient;
#else
using ChosenGatewayClient = InterviewBot.Discord.Gateway.OwnGatewayClient;
#endif

namespace InterviewBot.Discord;

public static class DiscordServices
{
    public const string Platform = DiscordPlatform.PlatformName;

    /// <summary>Whether the configuration turns Discord on.</summary>
    public static bool IsOn(IConfiguration configuration) =>
        (configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new DiscordOptions()).IsOn;

    /// <summary>The Discord platform; call it only where <see cref="IsOn"/>.</summary>
    public static IServiceCollection AddDiscord(this IServiceCollection services)
    {
        services.AddOptions<DiscordOptions>().BindConfiguration(DiscordOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IPostConfigureOptions<DiscordOptions>, DiscordTokenFile>()
            .AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>()
            .AddSingleton<DiscordHttp>()
            .AddSingleton<RateLimits>()
            .AddSingleton<RefusalBreaker>()
            .AddSingleton<ClockSkew>()
            .AddSingleton<RestClient>()
            .AddSingleton<DiscordApi>()
            .AddSingleton<GatewayDirectory>()
            .AddSingleton<SessionShelf>()
            .AddSingleton<IGatewayClient, ChosenGatewayClient>()
            .AddSingleton<InteractionDesk>()
            .AddSingleton<InteractionEndpoint>()
            .AddSingleton<GatewayInteractions>()
            .AddSingleton<CommandRegistrar>()
            .AddSingleton<DiscordState>()
            .AddSingleton<IHealthPart>(provider => provider.GetRequiredService<DiscordState>())
            .AddSingleton<IChatPlatform, DiscordPlatform>()
            .AddHostedService<DiscordService>();
    }

    /// <summary>
    /// Begins to ask Discord for its gateway while the rest of the bot is made ready; whoever asks next waits for this answer.
    /// What cannot be used of the configuration is told by the checks that follow, and a failure by whoever asks next.
    /// </summary>
    public static void AskAhead(this IServiceProvider services) => _ = Task.Run(async () =>
    {
        if (!services.GetRequiredService<IOptions<DiscordOptions>>().Value.UsesHttp)
        {
            await services.GetRequiredService<GatewayDirectory>().KnownAsync(CancellationToken.None);
        }
    });

    /// <summary>The endpoint for interactions over HTTP, where a public key is set.</summary>
    public static void MapDiscord(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<DiscordOptions>>().Value.UsesHttp)
        {
            app.MapPost("/discord/interactions", app.Services.GetRequiredService<InteractionEndpoint>().ReceiveAsync);
        }
    }
}
