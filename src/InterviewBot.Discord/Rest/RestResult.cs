namespace InterviewBot.Discord.Rest;

/// <summary>How a request ended.</summary>
internal abstract record RestResult
{
    private RestResult()
    {
    }

    public sealed record Ok(byte[] Body) : RestResult;

    /// <summary>Discord's no. The code is Discord's own (https://docs.discord.com/developers/topics/opcodes-and-status-codes), 0 for none.</summary>
    public sealed record Refused(int Status, int Code, string Message) : RestResult;

    /// <summary>Sent, but nobody knows what came of it.</summary>
    public sealed record Lost(string Reason) : RestResult;

    /// <summary>Certainly not done; worth another try after the given time.</summary>
    public sealed record NotNow(string Reason, TimeSpan RetryAfter) : RestResult;

    public T Match<T>(Func<Ok, T> ok, Func<Refused, T> refused, Func<Lost, T> lost, Func<NotNow, T> notNow) => this switch
    {
        Ok x => ok(x),
        Refused x => refused(x),
        Lost x => lost(x),
        NotNow x => notNow(x),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
