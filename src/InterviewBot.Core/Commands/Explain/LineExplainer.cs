using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>
/// Explains a docker line part by part, from the content's own descriptions where it has them. Pure: the same line and
/// content give the same explanation. Never throws, whatever was typed.
/// </summary>
public sealed class LineExplainer(CommandIndex index)
{
    /// <summary>More than anybody types or a platform's option holds; the rest is not read.</summary>
    public const int LongestLine = 4000;

    /// <returns>Null where no docker command is in the line.</returns>
    public Explanation? Explain(string line, Language language)
    {
        var text = line.Trim();
        var read = DockerLine.Parse(text.Length <= LongestLine ? text : text[..LongestLine]);
        if (read.Calls is [])
        {
            return null;
        }

        var meanings = new Meanings(new CommandMeanings(index, language), new FlagMeanings(index, language), language);
        return new Explanation(
            text,
            read.Calls[0].Command.Name,
            [.. read.Parts.Where(part => !string.IsNullOrWhiteSpace(part.Text)).Select(part => new ExplainedPart(part.Text, KindOf(part.Role), meanings.Of(part)))],
            LineWarnings.Of(read, language));
    }

    private static PartKind KindOf(PartRole role) => role switch
    {
        PartRole.Command or PartRole.Program => PartKind.Command,
        PartRole.Flag or PartRole.ProgramFlag => PartKind.Flag,
        PartRole.Value or PartRole.Assignment => PartKind.Value,
        PartRole.UnknownCommand or PartRole.UnknownFlag => PartKind.Unknown,
        _ => PartKind.Argument,
    };

    private sealed record Meanings(CommandMeanings Commands, FlagMeanings Flags, Language Language)
    {
        public string Of(LinePart part) => part.Role switch
        {
            PartRole.Command => Commands.Of(part.Command!),
            PartRole.Flag => Flags.Of(part.Command!, part.Flags),
            PartRole.Value => ValueMeanings.Of(part, Language) + Substitution.Note(part.Text, Language),
            PartRole.Argument => ArgumentMeanings.Of(part, Language) + Substitution.Note(part.Text, Language),
            PartRole.Inside => Inside(part) + Substitution.Note(part.Text, Language),
            PartRole.UnknownCommand or PartRole.UnknownFlag => Unknown(part),
            PartRole.PluginWord => Language.Pick("플러그인에 주는 말", "A word for the plugin"),
            PartRole.Placeholder => Language.Pick("채워 넣을 자리", "To be filled in"),
            PartRole.Program => ShellMeanings.Program(part.Value, Language),
            PartRole.ProgramFlag => Language.Pick("그 프로그램의 옵션", "A flag of that program"),
            PartRole.ProgramArgument => Language.Pick("그 프로그램에 주는 인자", "An argument of that program") + Substitution.Note(part.Text, Language),
            PartRole.Assignment => ShellMeanings.Assignment(part, Language) + Substitution.Note(part.Text, Language),
            PartRole.Operator => ShellMeanings.Operator(part.Text, Language),
            PartRole.Redirection => ShellMeanings.Redirection(part.Text, Language),
            PartRole.RedirectionTarget => Language.Pick("그 파일", "The file"),
            PartRole.HereDocument => Language.Pick("입력으로 줄 글", "The text given as input"),
            _ => Language.Pick("설명(주석)이라 실행되지 않습니다", "A comment, which is not run"),
        };

        private string Inside(LinePart part) => part.Slot == "COMMAND"
            ? Language.Pick($"컨테이너 안에서 실행할 명령 `{part.Value}`", $"The command that runs in the container: `{part.Value}`")
            : Language.Pick("컨테이너 안 명령에 주는 인자", "An argument of the command in the container");

        private string Unknown(LinePart part)
        {
            var what = part.Role == PartRole.UnknownFlag
                ? Language.Pick($"`{part.Command!.Name}`에 없는 옵션입니다.", $"`{part.Command!.Name}` has no such flag.")
                : Language.Pick($"`{part.Command!.Name}`에 없는 명령입니다.", $"`{part.Command!.Name}` has no such command.");
            return part.Nearest is null ? what : what + Language.Pick($" 가장 가까운 것은 `{part.Nearest}`입니다.", $" The nearest is `{part.Nearest}`.");
        }
    }
}
