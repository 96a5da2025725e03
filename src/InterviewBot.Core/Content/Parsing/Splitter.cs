using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Splits a line of points or terms at its separators, outside code and parentheses.</summary>
internal static class Splitter
{
    /// <summary>A hint's points: <c>Namespace + cgroups</c>, <c>이미지 레지스트리, pull/push</c>.</summary>
    public static List<ImmutableArray<Inline>> Points(ImmutableArray<Inline> content)
    {
        var points = new List<ImmutableArray<Inline>>();
        foreach (var range in new Parts(InlineText.WithoutCode(content), Separator.Points))
        {
            points.Add(InlineText.Slice(content, range.Start.Value, range.End.Value));
        }

        return points;
    }

    /// <summary>A comma separates synonyms, a semicolon what is all needed.</summary>
    /// <param name="line">The line, label and all.</param>
    /// <param name="start">Where the terms begin.</param>
    public static void Terms(TextLine line, int start, WordPool pool, ref ImmutableArray<ImmutableArray<string>> terms)
    {
        var text = line.Plain.AsSpan(start);
        var marks = line.HasCode ? InlineText.WithoutCode(line.Content).AsSpan(start) : text;
        if (!marks.ContainsAny(';', '；'))
        {
            var only = Words(text, marks, pool);
            terms = only.IsEmpty ? terms : terms.Add(only);
            return;
        }

        var groups = new Parts(marks, Separator.Groups);
        var all = new ImmutableArray<string>[groups.Count()];
        var at = 0;
        foreach (var group in groups)
        {
            all[at++] = Words(text[group], marks[group], pool);
        }

        var read = ImmutableCollectionsMarshal.AsImmutableArray(all).RemoveAll(static group => group.Length == 0);
        terms = terms.IsEmpty ? read : terms.AddRange(read);
    }

    public static ImmutableArray<string> Words(ImmutableArray<Inline> content, WordPool pool) =>
        Words(InlineText.Plain(content), InlineText.WithoutCode(content), pool);

    private static ImmutableArray<string> Words(ReadOnlySpan<char> text, ReadOnlySpan<char> marks, WordPool pool)
    {
        var parts = new Parts(marks, Separator.Words);
        var words = new string[parts.Count()];
        var count = 0;
        foreach (var part in parts)
        {
            var word = text[part];
            if (!Contains(words.AsSpan(0, count), word))
            {
                words[count++] = pool.Take(word);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == words.Length ? words : words[..count]);
    }

    private static bool Contains(ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
