namespace InterviewBot.Discord.Gateway;

/// <summary>Where the gateway's events go. Every call returns at once: the receive loop waits for nobody.</summary>
internal interface IGatewaySink
{
    /// <param name="payload">The interaction's JSON; valid after the call has returned.</param>
    /// <param name="receivedAt">A timestamp of the clock, by which the three seconds for an answer are counted.</param>
    void InteractionReceived(ReadOnlyMemory<byte> payload, long receivedAt);

    /// <param name="workspace">The guild, where Discord names it.</param>
    /// <param name="channel">Null where the whole guild is gone.</param>
    void Vanished(string? workspace, string? channel);
}
