using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>
/// Finds text that Markdig would refuse, but only after seconds of work: deep nesting, and thousands of unclosed
/// emphasis or link marks in one paragraph. Ordinary files pass after one quick look at each line's start.
/// </summary>
internal static class ShapeCheck
{
    private const string Marks = "*_[`!";

    public static (SourcePlace Place, Rule Rule)? Find(ReadOnlySpan<char> text, string path)
    {
        var countsMarks = Count(text) > ContentLimits.MaxMarksInParagraph;
        var marks = 0;
        var rest = text;
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var end = rest.IndexOf('\n');
            var current = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (IsTooDeep(current))
            {
                return (new SourcePlace(path, line, 1), FileRules.NestedTooDeep);
            }

            if (countsMarks)
            {
                marks = current.IsWhiteSpace() ? 0 : marks + Count(current);
                if (marks > ContentLimits.MaxMarksInParagraph)
                {
                    return (new SourcePlace(path, line, 1), FileRules.TooManyMarks);
                }
            }
        }

        return null;
    }

    /// <summary>The lists and quotes that a line opens or continues show in its indentation and its markers.</summary>
    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        // A line that is too deep has nothing but markers and spaces for as long as the limit.
        if (line.Length <= ContentLimits.MaxNesting || !IsMarker(line[0]) || !IsMarker(line[ContentLimits.MaxNesting / 2]))
        {
            return false;
        }

        int columns = 0, markers = 0;
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (c is ' ' or '\t')
            {
                columns += c == '\t' ? 4 : 1;
            }
            else if (c == '>' || (IsMarker(c) && at + 1 < line.Length && line[at + 1] is ' ' or '\t'))
            {
                markers++;
            }
            else
            {
                break;
            }
        }

        return markers > ContentLimits.MaxNesting || columns > ContentLimits.MaxIndent;
    }

    private static bool IsMarker(char c) => c is ' ' or '\t' or '>' or '-' or '*' or '+';

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var mark in Marks)
        {
            count += text.Count(mark);
        }

        return count;
    }
}
