using InterviewBot.Core.Status;
using InterviewBot.Discord.Gateway;
using InterviewBot.Discord.Registration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord;

/// <summary>How the Discord side is, for <c>/health/ready</c> and <c>/status</c>.</summary>
internal sealed class DiscordState(DiscordConnection connection, IOptions<DiscordOptions> options, ILogger<DiscordState> logger) : IHealthPart
{
    private readonly Lock _gate = new();
    private string? _problem;
    private volatile string? _application;

    public string Name => DiscordPlatform.PlatformName;

    /// <summary>Something that a person has to mend: said once, in one line.</summary>
    public void Refuse(string problem)
    {
        lock (_gate)
        {
            if (_problem == problem)
            {
                return;
            }

            _problem = problem;
        }

        DiscordLog.Refused(logger, problem);
    }

    /// <summary>Where this bot is invited to a server; null until Discord has said who it is.</summary>
    public string? Invite => _application is { } application ? InviteAddress.Of(application) : null;

    public void Introduced(string application) => _application = application;

    public Task<PartHealth> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(
        (_problem ?? connection.Gateway.State.Problem) is { } problem ? new PartHealth(false, problem)
        : options.Value.UsesHttp ? new PartHealth(_application is not null, _application is null ? "reaching Discord" : "answers over HTTP")
        : connection.Gateway.State.Phase == GatewayPhase.Ready ? new PartHealth(true, "connected")
        : new PartHealth(false, "connecting"));
}
