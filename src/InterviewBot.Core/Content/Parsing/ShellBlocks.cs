using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>A line of a shell block that may become an example of the command it runs.</summary>
internal sealed record ShellExample(string Command, Language Language, CommandExample Example);

/// <summary>Reads fenced shell blocks: a comment explains the commands right below it.</summary>
internal sealed class ShellBlocks(FileContext context)
{
    private static readonly string[] Shells = ["bash", "sh", "shell", "zsh", "console", "terminal", "shell-session", "shellsession"];

    public List<ShellExample> Examples { get; } = [];

    public static bool IsShell(FencedCodeBlock block) =>
        block.Info is not null && Shells.Contains(block.Info.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <param name="block">Null or in another language: nothing is read.</param>
    public void Read(FencedCodeBlock? block)
    {
        if (block is null || !IsShell(block))
        {
            return;
        }

        string? comment = null, unfinished = null;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = (unfinished + block.Lines.Lines[i].Slice.ToString().Trim()).Trim();
            unfinished = line.EndsWith('\\') ? line[..^1] : null;
            if (unfinished is not null)
            {
                continue;
            }

            if (line.Length == 0)
            {
                comment = null;
            }
            else if (line[0] == '#')
            {
                comment = WithoutNumber(line.TrimStart('#').Trim());
            }
            else
            {
                AddCommand(line, comment);
            }
        }
    }

    private void AddCommand(string line, string? comment)
    {
        line = line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..].Trim() : line;
        var aside = line.IndexOf(" # ", StringComparison.Ordinal);
        if (aside > 0)
        {
            (line, comment) = (line[..aside].TrimEnd(), line[(aside + 3)..].Trim());
        }

        if (CommandNames.OfLine(line) is { } name)
        {
            Examples.Add(new ShellExample(name, context.Language, new CommandExample(line, comment is { Length: > 0 } ? comment : null)));
        }
    }

    /// <summary><c># 2. 이미지 다운로드</c> counts steps; as an explanation it stands alone.</summary>
    private static string WithoutNumber(string comment)
    {
        var digits = comment.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits + 1 < comment.Length && comment[digits] is '.' or ')' && comment[digits + 1] == ' '
            ? comment[(digits + 2)..].Trim()
            : comment;
    }
}
