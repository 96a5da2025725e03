namespace InterviewBot.Discord.Rest;

/// <summary>What a question to Discord about the bot itself brought.</summary>
/// <param name="Problem">What a person has to mend; null where another try may bring it.</param>
internal readonly record struct ApiAnswer<T>(T? Value, string? Problem) where T : class;
