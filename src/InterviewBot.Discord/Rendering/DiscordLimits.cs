namespace InterviewBot.Discord.Rendering;

/// <summary>
/// Lengths in UTF-16 code units, as Discord counts them (https://docs.discord.com/developers/resources/message and
/// https://docs.discord.com/developers/components/reference).
/// </summary>
internal static class DiscordLimits
{
    public const int Content = 2000;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedFields = 25;
    public const int EmbedFieldName = 256;
    public const int EmbedFieldValue = 1024;
    public const int EmbedFooter = 2048;

    /// <summary>All texts of all embeds of a message together.</summary>
    public const int EmbedTotal = 6000;

    public const int ActionRows = 5;
    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;
    public const int SelectOptions = 25;
    public const int SelectText = 100;
    public const int SelectPlaceholder = 150;
    public const int ModalTitle = 45;
    public const int ModalFields = 5;
    public const int InputLabel = 45;
    public const int InputPlaceholder = 100;
    public const int InputLength = 4000;
    public const int ThreadName = 100;
    public const int Choices = 25;
    public const int ChoiceText = 100;
    public const int AttachmentDescription = 1024;

    /// <summary>Cuts at the limit with a sign that something was cut, never between the halves of a surrogate pair.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = limit - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
