namespace InterviewBot.Core.Content.Parsing;

internal static class QuotationMarks
{
    private const string Openers = "\"“'‘「『", Closers = "\"”'’」』";

    public static bool CanOpen(char c) => Openers.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether one pair stands around the whole text: <c>"a"와 "b"</c> begins and ends with a quote, but is no quotation.</summary>
    public static bool Surround(string text)
    {
        var pair = text.Length > 2 ? Openers.IndexOf(text[0], StringComparison.Ordinal) : -1;
        if (pair < 0 || text[^1] != Closers[pair])
        {
            return false;
        }

        var inner = text.AsSpan(1, text.Length - 2);
        var close = inner.IndexOf(Closers[pair]);
        var open = inner.IndexOf(Openers[pair]);
        return close < 0 || (open >= 0 && open <= close && (open == 0 || char.IsWhiteSpace(inner[open - 1]) || inner[open - 1] == '('));
    }
}
