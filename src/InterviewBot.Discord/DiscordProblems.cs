namespace InterviewBot.Discord;

/// <summary>What only a person can mend, each in one line that says what to do. The token itself is in none of them.</summary>
internal static class DiscordProblems
{
    public const string WrongToken =
        "Discord does not accept Discord__Token. Copy the bot's token anew in the developer portal (Bot → Reset Token), set Discord__Token (or the file that Discord__TokenFile names), and restart. Until then Discord is off; everything else goes on.";

    public const string Blocked =
        "Discord blocks requests from this address for now (too many were refused). They are held back and tried again later.";
}
