using InterviewBot.Core.Chat;
using InterviewBot.Core.Status;
using InterviewBot.Discord.Http;
using InterviewBot.Discord.Interactions;
using InterviewBot.Discord.Registration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord;

public static class DiscordServices
{
    public const string Platform = DiscordPlatform.PlatformName;

    /// <summary>Whether the configuration turns Discord on.</summary>
    public static bool IsOn(IConfiguration configuration) =>
        OptionsOf(configuration).IsOn;

    /// <summary>
    /// Begins to connect before there is a host: while Discord's answers are waited for, the rest of the bot is made. A start
    /// that fails later must cost no new session, so a client that would need one begins with the host.
    /// </summary>
    /// <returns>Null where nothing is to be opened, or the options cannot be used, which the checks of the host tell.</returns>
    public static DiscordConnection? ConnectAhead(IConfiguration configuration, IPlatformNotes notes, TimeProvider clock, ILoggerFactory log)
    {
        var options = OptionsOf(configuration);
        new DiscordTokenFile().PostConfigure(null, options);
        if (!options.IsOn || options.UsesHttp || new DiscordOptionsValidator().Validate(null, options).Failed)
        {
            return null;
        }

        var connection = new DiscordConnection(Options.Create(options), notes, clock, log);
        if (connection.Gateway.KeepsItsSession)
        {
            connection.Begin();
        }

        return connection;
    }

    /// <summary>The Discord platform; call it only where <see cref="IsOn"/>.</summary>
    /// <param name="ahead">The connection, where it was begun ahead; whoever began it disposes of it.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordConnection? ahead)
    {
        _ = ahead is null ? services.AddSingleton<DiscordConnection>() : services.AddSingleton(ahead);
        services.AddOptions<DiscordOptions>().BindConfiguration(DiscordOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IPostConfigureOptions<DiscordOptions>, DiscordTokenFile>()
            .AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>()
            .AddSingleton(provider => provider.GetRequiredService<DiscordConnection>().Api)
            .AddSingleton<InteractionDesk>()
            .AddSingleton<UnderWay>()
            .AddSingleton<InteractionEndpoint>()
            .AddSingleton<GatewayInteractions>()
            .AddSingleton<CommandRegistrar>()
            .AddSingleton<DiscordState>()
            .AddSingleton<IHealthPart>(provider => provider.GetRequiredService<DiscordState>())
            .AddSingleton<IChatPlatform, DiscordPlatform>()
            .AddHostedService<DiscordService>();
    }

    /// <summary>The endpoint for interactions over HTTP, where a public key is set.</summary>
    public static void MapDiscord(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<DiscordOptions>>().Value.UsesHttp)
        {
            app.MapPost("/discord/interactions", app.Services.GetRequiredService<InteractionEndpoint>().ReceiveAsync);
        }
    }

    /// <summary>Where the bot is invited to a server; null where Discord is off or has not yet said who the bot is.</summary>
    public static string? InviteOf(IServiceProvider services) => services.GetService<DiscordState>()?.Invite;

    private static DiscordOptions OptionsOf(IConfiguration configuration) =>
        configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new DiscordOptions();
}
