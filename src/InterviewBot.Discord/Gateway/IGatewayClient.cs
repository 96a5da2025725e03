namespace InterviewBot.Discord.Gateway;

/// <summary>
/// The connection that brings interactions. The seam behind which another client library can stand: what the bot
/// answers never goes through it.
/// </summary>
internal interface IGatewayClient
{
    GatewayState State { get; }

    /// <summary>Whether it goes on with its session after a restart, so that a start that fails costs no new one.</summary>
    bool KeepsItsSession { get; }

    /// <summary>Keeps connected until cancelled, or until Discord refuses for good; then <see cref="State"/> says why.</summary>
    Task RunAsync(IGatewaySink sink, CancellationToken cancellationToken);
}

/// <summary>How the connection is.</summary>
/// <param name="Problem">What a person has to mend; null where nothing is wrong that waiting will not mend.</param>
internal sealed record GatewayState(GatewayPhase Phase, string? Problem = null);

internal enum GatewayPhase
{
    Connecting,
    Ready,

    /// <summary>Discord refused in a way that another try cannot change.</summary>
    Refused,
}
