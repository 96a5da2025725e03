using InterviewBot.Core.Content.Rules;
using InterviewBot.Core.Grammar;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>
/// Holds whatever a file says of docker against the grammar of docker 28: code in a line that starts with docker, shell
/// blocks, and the flags of option tables.
/// </summary>
internal static class DockerLines
{
    private const string Docker = "docker";

    public static void Check(MarkdownDocument document, string text, Findings findings)
    {
        if (!text.Contains(Docker, StringComparison.Ordinal))
        {
            return;
        }

        foreach (var node in document.Descendants())
        {
            if (node is CodeInline code && code.Content.Contains(Docker, StringComparison.Ordinal))
            {
                var place = findings.Place(code);
                Check(InlineMapper.CodeOf(code), place with { Column = place.Column + code.DelimiterCount }, findings);
            }
            else if (node is FencedCodeBlock block && ShellBlocks.IsShell(block))
            {
                CheckBlock(block, findings);
            }
        }
    }

    /// <param name="place">Where the line starts.</param>
    public static void Check(string line, SourcePlace place, Findings findings)
    {
        foreach (var (part, rule) in Wrong(DockerLine.Parse(line)))
        {
            findings.Add(place with { Column = place.Column + part.Start }, rule);
        }
    }

    /// <summary>Names of an option table that the command has not.</summary>
    public static void Check(CommandFlag flag, string command, SourcePlace row, Findings findings)
    {
        if (DockerGrammar.Docker28.Find(command) is not { IsPlugin: false } known)
        {
            return;
        }

        foreach (var name in flag.Names)
        {
            var found = name.StartsWith("--", StringComparison.Ordinal) ? known.Find(name[2..]) : name.Length == 2 ? known.Find(name[1]) : null;
            if (found is null)
            {
                findings.Add(row, CommandRules.UnknownFlag(name, known.Name, known.Nearest(name)));
            }
        }
    }

    private static void CheckBlock(FencedCodeBlock block, Findings findings)
    {
        var text = block.Lines.ToString();
        foreach (var (part, rule) in Wrong(DockerLine.Parse(text)))
        {
            var before = text.AsSpan(0, part.Start);
            var line = before.Count('\n');
            var place = findings.Place(block);
            findings.Add(place with { Line = place.Line + 1 + line, Column = part.Start - before.LastIndexOf('\n') }, rule);
        }
    }

    private static IEnumerable<(LinePart Part, Rule Rule)> Wrong(DockerLine line) => line.Unknown.Select(part => (part, RuleOf(part)))
        .Concat(line.Parts
            .Where(part => part.Role == PartRole.Flag)
            .SelectMany(part => part.Flags.Where(flag => flag.Mark == FlagMark.Deprecated).Select(flag => (part, CommandRules.OutdatedFlag(flag.Long, part.Command!.Name)))));

    private static Rule RuleOf(LinePart part) => part.Role == PartRole.UnknownCommand
        ? CommandRules.UnknownCommand(part.Value, part.Command!.Name, part.Nearest)
        : CommandRules.UnknownFlag(part.Value, part.Command!.Name, part.Nearest);
}
