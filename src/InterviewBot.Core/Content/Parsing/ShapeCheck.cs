using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>
/// Finds text that Markdig would refuse, but only after seconds of work: deep nesting, and thousands of unclosed
/// emphasis or link marks in one paragraph. One pass over the text.
/// </summary>
internal static class ShapeCheck
{
    public static (SourcePlace Place, Rule Rule)? Find(string text, string path)
    {
        int line = 0, marks = 0;
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            line++;
            var (depth, end) = Depth(range);
            if (depth > ContentLimits.MaxNesting)
            {
                return (new SourcePlace(path, line, 1), FileRules.NestedTooDeep);
            }

            var rest = range[end..];
            marks = rest.IsEmpty ? 0 : marks + CountMarks(rest);
            if (marks > ContentLimits.MaxMarksInParagraph)
            {
                return (new SourcePlace(path, line, 1), FileRules.TooManyMarks);
            }
        }

        return null;
    }

    /// <summary>The lists and quotes that a line opens or continues, told from its indentation and its markers.</summary>
    private static (int Depth, int End) Depth(ReadOnlySpan<char> line)
    {
        int at = 0, columns = 0, markers = 0;
        for (; at < line.Length; at++)
        {
            var c = line[at];
            if (c is ' ' or '\t')
            {
                columns += c == '\t' ? 4 : 1;
            }
            else if (c == '>' || (c is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t'))
            {
                markers++;
            }
            else
            {
                break;
            }
        }

        var indented = columns > ContentLimits.MaxIndent ? ContentLimits.MaxNesting + 1 : 0;
        return (Math.Max(markers, indented), at);
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = line.IndexOfAny("*_[`!"); at >= 0; at = line.IndexOfAny("*_[`!"))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count;
    }
}
