using System.Text;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What the shell will put in a part's place before docker sees it.</summary>
internal static class Substitution
{
    /// <summary>A sentence about the variables and inner commands of a part; empty where it has none.</summary>
    public static string Note(string typed, Language language)
    {
        var note = new StringBuilder();
        foreach (var found in Find(typed).Distinct())
        {
            note.Append(" · ").Append(Sentence(found, language));
        }

        return note.ToString();
    }

    private static string Sentence(string found, Language language)
    {
        if (found.StartsWith("${{", StringComparison.Ordinal))
        {
            return language.Pick($"`{found}`: GitHub Actions가 값으로 바꿉니다.", $"GitHub Actions puts the value of `{found}` here.");
        }

        if (found.StartsWith("$(", StringComparison.Ordinal) || found[0] == '`')
        {
            var inner = found[0] == '`' ? found.Trim('`') : found[2..].TrimEnd(')');
            var name = CommandNames.OfLine(inner.Trim()) ?? inner.Trim();
            return language.Pick($"셸이 안쪽 명령 `{name}`의 출력을 여기에 넣습니다.", $"The shell runs `{name}` first and puts its output here.");
        }

        var variable = found.TrimStart('$', '{').TrimEnd('}');
        var dash = variable.IndexOf(":-", StringComparison.Ordinal);
        return dash >= 0
            ? language.Pick(
                $"`{found}`: 환경 변수 {variable[..dash]}의 값, 없으면 `{variable[(dash + 2)..]}`입니다.",
                $"`{found}` is the value of {variable[..dash]}, or `{variable[(dash + 2)..]}` if it is not set.")
            : variable is "PWD"
                ? language.Pick($"`{found}`: 셸이 지금 폴더의 경로로 바꿉니다.", $"The shell replaces `{found}` with the path of the current folder.")
                : language.Pick($"`{found}`: 셸이 환경 변수의 값으로 바꿉니다.", $"The shell replaces `{found}` with the variable's value.");
    }

    /// <summary>Outside of single quotes: <c>$NAME</c>, <c>${…}</c>, <c>$(…)</c>, <c>`…`</c>.</summary>
    private static IEnumerable<string> Find(string text)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '\'' && !text[..i].Contains('"', StringComparison.Ordinal);
            if (quoted || text[i] is not ('$' or '`') || (i > 0 && text[i - 1] == '\\'))
            {
                continue;
            }

            var end = End(text, i);
            if (end > i + 1)
            {
                yield return text[i..end];
                i = end - 1;
            }
        }
    }

    private static int End(string text, int start)
    {
        if (text[start] == '`')
        {
            var closing = start + 1 < text.Length ? text.IndexOf('`', start + 1) : -1;
            return closing < 0 ? start : closing + 1;
        }

        var next = start + 1 < text.Length ? text[start + 1] : ' ';
        var close = next switch { '(' => text.LastIndexOf(')'), '{' => ClosingBrace(text, start), _ => -1 };
        if (next is '(' or '{')
        {
            return close < start ? start : close + 1;
        }

        var at = start + 1;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private static int ClosingBrace(string text, int start) => text.AsSpan(start).StartsWith("${{")
        ? text.IndexOf("}}", start, StringComparison.Ordinal) is var end and >= 0 ? end + 1 : -1
        : text.IndexOf('}', start);
}
