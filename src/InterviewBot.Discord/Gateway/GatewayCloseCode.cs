namespace InterviewBot.Discord.Gateway;

/// <summary>What to do after the gateway closed (https://docs.discord.com/developers/topics/opcodes-and-status-codes).</summary>
internal static class GatewayCloseCode
{
    /// <summary>Our own when we mean to come back: any but 1000 and 1001 keeps the session.</summary>
    public const int Returning = 4900;

    public const int AuthenticationFailed = 4004;

    public const int TooFast = 4008;

    public static NextStep Next(int? code) => code switch
    {
        null or 4000 or 4001 or 4002 or TooFast => NextStep.Resume,
        1000 or 1001 or 4003 or 4005 or 4007 or 4009 => NextStep.Identify,
        AuthenticationFailed or 4010 or 4011 or 4012 or 4013 or 4014 => NextStep.GiveUp,
        _ => NextStep.Resume,
    };

    /// <summary>One line for whoever runs the bot: what is wrong, and what to do.</summary>
    public static string Explain(int code) => code switch
    {
        AuthenticationFailed => DiscordProblems.WrongToken,
        4010 or 4011 => "Discord wants another number of shards than this bot asked for (close code " + code + "). Restart it, so that it asks for what Discord recommends now.",
        4012 => "Discord no longer speaks version 10 of its gateway (close code 4012). Update InterviewBot.",
        4013 => "Discord refused the intents that this version of InterviewBot asks for (close code 4013). Update InterviewBot.",
        4014 => "Discord refused an intent that is not allowed for this application (close code 4014). In the developer portal open Bot → Privileged Gateway Intents and switch on what is missing, then restart. InterviewBot itself needs none of them.",
        _ => "Discord closed the connection for good (close code " + code + ").",
    };
}

internal enum NextStep
{
    /// <summary>Connect again and go on with the session.</summary>
    Resume,

    /// <summary>The session is gone: a new one.</summary>
    Identify,

    /// <summary>Never connect again: a person has to mend something first.</summary>
    GiveUp,
}
