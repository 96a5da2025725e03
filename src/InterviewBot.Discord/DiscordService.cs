using InterviewBot.Discord.Gateway;
using InterviewBot.Discord.Interactions;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Registration;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord;

/// <summary>Runs the Discord side while the host runs: connects, registers the commands, says what is wrong.</summary>
internal sealed partial class DiscordService(
    DiscordConnection connection, GatewayInteractions interactions, UnderWay underWay, CommandRegistrar registrar, DiscordApi api, DiscordState state,
    IOptions<DiscordOptions> options, TimeProvider clock, ILogger<DiscordService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Off the start's own thread: nothing waits for Discord.
        await Task.Yield();
        // Who takes what is received comes first: some of it may be waiting.
        await Task.WhenAll(
            GuardAsync(interactions.RunAsync, stoppingToken), GuardAsync(ConnectAsync, stoppingToken), GuardAsync(IntroduceAsync, stoppingToken));
        await underWay.FinishAsync();
    }

    /// <summary>The edge of the platform: what fails is said at once, and everything else goes on.</summary>
    private async Task GuardAsync(Func<CancellationToken, Task> run, CancellationToken stoppingToken)
    {
        try
        {
            await run(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
        catch (Exception error)
        {
            state.Refuse("Discord does not work for now: something went wrong that should not have; the log has the details. Restart the bot; if it happens again, report it.");
            LogFailed(error);
        }
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (options.Value.UsesHttp)
        {
            return;
        }

        await connection.RunAsync(interactions, cancellationToken);
        if (connection.Gateway.State is { Phase: GatewayPhase.Refused, Problem: { } problem })
        {
            state.Refuse(problem);
        }
    }

    /// <summary>Learns who we are, says how to invite us, and registers the commands.</summary>
    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        if (await ApplicationAsync(cancellationToken) is not { } application)
        {
            return;
        }

        if (options.Value.UsesHttp && application.VerifyKey is { } key && !key.Equals(options.Value.PublicKey, StringComparison.OrdinalIgnoreCase))
        {
            state.Refuse("Discord__PublicKey is not this application's public key, so none of Discord's requests can be believed. Copy it in the developer portal (General Information → Public Key) and restart.");
            return;
        }

        state.Introduced(application.Id);
        var (name, invite) = (application.Name ?? "InterviewBot", InviteAddress.Of(application.Id));
        LogInvite(name, invite);
        await registrar.RunAsync(application.Id, cancellationToken);
    }

    private async Task<ApplicationInfo?> ApplicationAsync(CancellationToken cancellationToken)
    {
        if (options.Value is { UsesHttp: false, ApplicationId: { Length: > 0 } given })
        {
            return new ApplicationInfo { Id = given };
        }

        for (var failures = 0; ; failures++)
        {
            await Task.Delay(Backoff.Delay(failures, 0.5), clock, cancellationToken);
            var answer = await api.ApplicationAsync(cancellationToken);
            if (answer.Problem is { } problem)
            {
                state.Refuse(problem);
                return null;
            }

            if (answer.Value is { } application)
            {
                return application;
            }

            if (failures == 0 && options.Value.UsesHttp)
            {
                DiscordLog.Unreachable(logger);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: {Name} can be invited to a server at {Address}")]
    private partial void LogInvite(string name, string address);

    [LoggerMessage(Level = LogLevel.Error, Message = "A part of the Discord side failed.")]
    private partial void LogFailed(Exception error);
}
