using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Tests.Support;

internal static class Replies
{
    public static Card CardOf(this Reply reply) => reply.Match(
        x => x.Card, x => x.Card, x => x.Card,
        _ => throw new InvalidOperationException("A form, not a message."),
        _ => throw new InvalidOperationException("Nothing was said."));

    /// <summary>Everything that a person reads on the card.</summary>
    public static string TextOf(this Card card) => string.Join(
        '\n',
        new[] { card.Title ?? "", Rich.PlainText(card.Body), Rich.PlainText(card.Footer) }
            .Concat(card.Fields.Select(field => $"{field.Name}\n{Rich.PlainText(field.Value)}")));

    public static CardButton Button(this Card card, string label) =>
        card.Buttons.SingleOrDefault(button => button.Label == label)
        ?? throw new InvalidOperationException($"No button '{label}' among: {string.Join(", ", card.Buttons.Select(button => button.Label))}");
}
