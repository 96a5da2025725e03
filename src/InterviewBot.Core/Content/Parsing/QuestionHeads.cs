using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Tells a question from other headings and list items, and takes <c>Q1:</c> and the quotes off it.</summary>
internal static class QuestionHeads
{
    private static readonly string[] Words = ["질문", "question", "q"];

    /// <summary>A heading such as <c>Q1: "…"</c>, <c>Q. …</c> or <c>질문: …</c>; null for any other heading.</summary>
    public static ImmutableArray<Inline>? FromHeading(ImmutableArray<Inline> content)
    {
        var length = PrefixLength(InlineText.Plain(content));
        return length == 0 ? null : InlineText.Unquote(InlineText.Slice(content, length, int.MaxValue), out _);
    }

    /// <summary>A list item that is one bold quotation and nothing else; null for any other item.</summary>
    public static ImmutableArray<Inline>? FromItem(ImmutableArray<Inline> line)
    {
        if (InlineText.Trim(line) is not [Inline.Strong strong])
        {
            return null;
        }

        var text = InlineText.Unquote(strong.Content, out var quoted);
        return quoted ? text : null;
    }

    /// <summary>Whether a text that is no heading reads like one of a question: <c>#Q1: …</c>.</summary>
    public static bool ReadsLikeOne(string text) => PrefixLength(text) > 0;

    private static int PrefixLength(string text)
    {
        var at = text.Length - text.AsSpan().TrimStart().Length;
        var word = Array.Find(Words, word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            return 0;
        }

        at = Skip(text, at + word.Length, static c => c == ' ');
        at = Skip(text, at, char.IsAsciiDigit);
        at = Skip(text, at, static c => c == ' ');
        return at < text.Length && (text[at] is '.' or ':' or '：' or ')') ? at + 1 : 0;
    }

    private static int Skip(string text, int at, Func<char, bool> these)
    {
        while (at < text.Length && these(text[at]))
        {
            at++;
        }

        return at;
    }
}
