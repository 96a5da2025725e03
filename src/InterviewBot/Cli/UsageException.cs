namespace InterviewBot.Cli;

/// <summary>Arguments or configuration that cannot be used; the message is for the user, and ends the call with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
