using System.Buffers;

namespace InterviewBot.Core.Grammar;

/// <summary>Tells the shell's operators and redirections from the placeholders that documents write with the same signs.</summary>
internal static class ShellMarks
{
    private static readonly SearchValues<char> NoPlaceholder = SearchValues.Create("<>|&;\n\"'$`");

    /// <summary>How long the redirection at this place is; 0 where there is none.</summary>
    public static int RedirectionLength(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == start && text[at] == '&' && at + 1 < text.Length && text[at + 1] == '>')
        {
            at++;
        }

        if (at >= text.Length || text[at] is not ('<' or '>') || (at == start && PlaceholderLength(text, at) > 0))
        {
            return 0;
        }

        return EndOfSigns(text, at, start) - start;
    }

    /// <summary>Behind <c>&gt;&gt;</c>, <c>&lt;&lt;-</c>, <c>&gt;&amp;1</c> and the like.</summary>
    private static int EndOfSigns(string text, int at, int start)
    {
        var mark = text[at++];
        while (at < text.Length && text[at] == mark && at - start < 4)
        {
            at++;
        }

        if (at < text.Length && mark == '<' && text[at] == '-')
        {
            return at + 1;
        }

        return at + 1 < text.Length && text[at] == '&' && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '-') ? at + 2 : at;
    }

    public static int OperatorLength(string text, int at) => text[at] switch
    {
        '|' or '&' => at + 1 < text.Length && text[at + 1] is '|' or '&' ? 2 : 1,
        ';' => at + 1 < text.Length && text[at + 1] == ';' ? 2 : 1,
        '(' or ')' => 1,
        _ => 0,
    };

    /// <summary><c>&lt;image&gt;</c> and <c>&lt;컨테이너 이름&gt;</c>, where a shell would see two redirections; 0 for anything else.</summary>
    public static int PlaceholderLength(string text, int at)
    {
        if (text[at] != '<' || at + 2 >= text.Length || !char.IsLetter(text[at + 1]))
        {
            return 0;
        }

        var end = text.AsSpan(at + 1).IndexOfAny(NoPlaceholder);
        return end > 0 && text[at + 1 + end] == '>' && text[at + end] != ' ' ? end + 2 : 0;
    }

    public static bool EndsWord(string text, int at) =>
        char.IsWhiteSpace(text[at]) || OperatorLength(text, at) > 0 || (text[at] is '<' or '>' && PlaceholderLength(text, at) == 0) || BreaksLine(text, at);

    /// <summary>How long a backslash is with the line's end behind it, also where pasting made a space of that end; 0 for anything else.</summary>
    public static int ContinuationLength(string text, int at) => text[at] == '\\' && IsBlank(text, at + 1) ? NextLine(text, at + 1) - at : 0;

    /// <summary>PowerShell continues a line with a backtick, cmd with a caret; a backtick that closes on a word is bash's.</summary>
    public static bool IsForeignContinuation(string text, int at) => text[at] is '`' or '^' && IsBlank(text, at + 1)
        && (text[at] == '^' || text.IndexOf('`', at + 1) is var next && (next < 0 || (char.IsWhiteSpace(text[next - 1]) && IsBlank(text, next + 1))));

    /// <summary>Behind the blanks at this place, at most one line's end among them.</summary>
    public static int NextLine(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) && text[at] != '\n')
        {
            at++;
        }

        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }

    /// <summary>A backslash that ends a line right behind a word, where the next line is set in: <c>-d\</c>. Else it joins the two halves of a word.</summary>
    private static bool BreaksLine(string text, int at)
    {
        var end = text[at] != '\\' ? -1 : text.AsSpan(at + 1).StartsWith("\r\n") ? at + 3 : text.AsSpan(at + 1).StartsWith("\n") ? at + 2 : -1;
        return end >= 0 && IsBlank(text, end);
    }

    private static bool IsBlank(string text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]);
}
