using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Page;

/// <summary>A message as it is read aloud.</summary>
internal static class Spoken
{
    private const int Longest = 300;

    public const string BotName = "InterviewBot";

    public static string Of(LocalMessage message, Language language)
    {
        var text = message.Card is { } card ? $"{card.Title} {Rich.PlainText(card.Body)}".Trim() : message.Text ?? "";
        var who = message.Author?.Name ?? BotName;
        var aside = message.Audience is null ? "" : $" ({PrivateNote(language)})";
        return $"{who}{aside}: {(text.Length <= Longest ? text : text[..Longest] + "…")}";
    }

    public static string PrivateNote(Language language) => language.Pick("나에게만 보여요", "Only you can see this");
}
