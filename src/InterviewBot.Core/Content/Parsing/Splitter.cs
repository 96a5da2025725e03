using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Splits a line of points or terms at its separators, outside code and parentheses.</summary>
internal static class Splitter
{
    /// <summary>A hint's points: <c>Namespace + cgroups</c>, <c>이미지 레지스트리, pull/push</c>. Never at a slash.</summary>
    public static List<ImmutableArray<Inline>> Points(ImmutableArray<Inline> content) => Split(content, IsPointEnd);

    /// <summary>A comma separates synonyms, a semicolon what is all needed.</summary>
    public static ImmutableArray<ImmutableArray<string>> Terms(ImmutableArray<Inline> content) =>
        [.. Split(content, static (text, i) => text[i] is ';' or '；').Select(Words).Where(group => group.Length > 0)];

    public static ImmutableArray<string> Words(ImmutableArray<Inline> content) =>
        [.. Split(content, IsComma).Select(InlineText.Plain).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsPointEnd(string text, int i) =>
        IsComma(text, i) || (text[i] == '+' && i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ');

    /// <summary>Not the comma of <c>1,000</c>.</summary>
    private static bool IsComma(string text, int i) =>
        text[i] is '，' or '、'
        || (text[i] == ',' && !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])));

    private static List<ImmutableArray<Inline>> Split(ImmutableArray<Inline> content, Func<string, int, bool> separates)
    {
        var text = InlineText.WithoutCode(content);
        var parts = new List<ImmutableArray<Inline>>();
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' or '（' => 1, ')' or '）' when depth > 0 => -1, _ => 0 };
            if (depth == 0 && separates(text, i))
            {
                Add(start, i);
                start = i + 1;
            }
        }

        Add(start, text.Length);
        return parts;

        void Add(int from, int to)
        {
            var part = InlineText.Trim(InlineText.Slice(content, from, to));
            if (part.Length > 0)
            {
                parts.Add(part);
            }
        }
    }
}
