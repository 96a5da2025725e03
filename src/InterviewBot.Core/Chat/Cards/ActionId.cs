namespace InterviewBot.Core.Chat.Cards;

/// <summary>
/// What a button, a select or a form does when used: the feature, the action, and its argument, such as
/// <c>question.answer:12</c>. At most 100 characters (Discord's limit of a custom_id), and never a person's own text.
/// </summary>
public readonly record struct ActionId(string Feature, string Action, string Argument = "")
{
    public const int MaximumLength = 100;

    public override string ToString() => Argument.Length == 0 ? $"{Feature}.{Action}" : $"{Feature}.{Action}:{Argument}";

    public static bool TryParse(string? text, out ActionId id)
    {
        id = default;
        if (text is null or { Length: > MaximumLength })
        {
            return false;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || dot == name.Length - 1)
        {
            return false;
        }

        id = new ActionId(name[..dot], name[(dot + 1)..], colon < 0 ? "" : text[(colon + 1)..]);
        return true;
    }
}
