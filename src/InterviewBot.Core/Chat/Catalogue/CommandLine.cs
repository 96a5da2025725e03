using System.Collections.Immutable;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>
/// Reads a command as people type it where the platform has no option boxes: <c>/daily set time:09:00 days:평일</c>,
/// <c>/매일 설정 시각:09:00</c>, and text without a name for the command's main option: <c>/도커 로그 실시간으로</c>.
/// </summary>
public static class CommandLine
{
    public static CommandLineResult Parse(string line, CommandCatalogue catalogue)
    {
        var text = line.Trim();
        if (!text.StartsWith('/') || text.Length == 1 || char.IsWhiteSpace(text[1]) || text[1] == '/')
        {
            return new CommandLineResult.Message(text);
        }

        var (name, rest) = SplitWord(text[1..]);
        if (catalogue.Find(name) is not { } command)
        {
            return UnknownCommand(name, rest, catalogue);
        }

        if (command.Subcommands.IsEmpty)
        {
            return ReadOptions(command.Name, null, $"/{name}", command.Options, rest);
        }

        var (subName, subRest) = SplitWord(rest);
        var subcommand = command.Subcommands.FirstOrDefault(sub => Same(sub.Name, subName) || Same(sub.KoreanName, subName));
        return subcommand is null
            ? MissingSubcommand(command)
            : ReadOptions(command.Name, subcommand.Name, $"/{name} {subName}", subcommand.Options, subRest);
    }

    private static CommandLineResult ReadOptions(
        string command, string? subcommand, string typed, ImmutableArray<OptionSpec> specs, string text)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        OptionSpec? current = null;
        var words = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (OptionStart(word, specs) is var (next, value))
            {
                Keep(current, words, specs, values);
                (current, words) = (next, value.Length == 0 ? [] : [value]);
            }
            else
            {
                words.Add(word);
            }
        }

        Keep(current, words, specs, values);
        var missing = specs.FirstOrDefault(spec => spec.Required && !values.ContainsKey(spec.Name));
        if (missing is not null)
        {
            return new CommandLineResult.Mistake(new Bilingual(
                $"{typed}에는 {missing.KoreanName}{KoreanParticles.Subject(missing.KoreanName)} 필요해요. 예: {typed} {missing.KoreanName}:… — {missing.Description.Ko}",
                $"{typed} needs {missing.Name}. For example: {typed} {missing.Name}:… — {missing.Description.En}"));
        }

        return values.TryGetValue("", out var extra)
            ? new CommandLineResult.Mistake(new Bilingual(
                $"{typed} 뒤에 적으신 ‘{Shorten(extra)}’의 뜻을 모르겠어요. {OptionList(specs, Language.Ko)}",
                $"I do not know what ‘{Shorten(extra)}’ means after {typed}. {OptionList(specs, Language.En)}"))
            : new CommandLineResult.Command(command, subcommand, values.ToImmutable());
    }

    /// <summary>Files words under their option; words without one go to the main option, or under "" where there is none.</summary>
    private static void Keep(
        OptionSpec? option, List<string> words, ImmutableArray<OptionSpec> specs, ImmutableDictionary<string, string>.Builder values)
    {
        var value = Unquote(string.Join(' ', words));
        if (value.Length > 0)
        {
            values[option?.Name ?? MainOption(specs, value)?.Name ?? ""] = value;
        }
    }

    private static OptionSpec? MainOption(ImmutableArray<OptionSpec> specs, string value) =>
        (value.All(char.IsAsciiDigit) || value.StartsWith('#') ? specs.FirstOrDefault(spec => spec.Kind == OptionKind.Integer) : null)
        ?? specs.FirstOrDefault(spec => spec.Required)
        ?? specs.FirstOrDefault(spec => spec.Kind == OptionKind.Text)
        ?? specs.FirstOrDefault(spec => spec.Kind == OptionKind.User);

    private static (OptionSpec Spec, string Value)? OptionStart(string word, ImmutableArray<OptionSpec> specs)
    {
        var colon = word.IndexOfAny([':', '：']);
        return colon > 0 && specs.FirstOrDefault(spec => Same(spec.Name, word[..colon]) || Same(spec.KoreanName, word[..colon])) is { } spec
            ? (spec, word[(colon + 1)..])
            : null;
    }

    private static CommandLineResult.Mistake UnknownCommand(string name, string rest, CommandCatalogue catalogue)
    {
        if (NearestName.Of(name, catalogue.Commands) is { } nearest)
        {
            var meant = Shorten($"/{nearest} {rest}".TrimEnd());
            return new(new Bilingual(
                $"‘/{Shorten(name)}’ 명령은 없어요. 혹시 ‘{meant}’인가요? 모든 명령은 /도움말에 있어요.",
                $"There is no command ‘/{Shorten(name)}’. Did you mean ‘{meant}’? /help lists them all."));
        }

        var ko = string.Join(" · ", catalogue.Commands.Select(command => "/" + command.KoreanName));
        var en = string.Join(" · ", catalogue.Commands.Select(command => "/" + command.Name));
        return new(new Bilingual(
            $"‘/{Shorten(name)}’ 명령은 없어요. 쓸 수 있는 명령: {ko}",
            $"There is no command ‘/{Shorten(name)}’. The commands are: {en}"));
    }

    private static CommandLineResult.Mistake MissingSubcommand(CommandSpec command)
    {
        var ko = string.Join(" · ", command.Subcommands.Select(sub => $"/{command.KoreanName} {sub.KoreanName}"));
        var en = string.Join(" · ", command.Subcommands.Select(sub => $"/{command.Name} {sub.Name}"));
        return new(new Bilingual($"무엇을 할지 이어서 적어 주세요: {ko}", $"Say what to do next: {en}"));
    }

    private static string OptionList(ImmutableArray<OptionSpec> specs, Language language) => specs.IsEmpty
        ? language.Pick("이 명령은 옵션이 없어요.", "This command takes no options.")
        : language.Pick("쓸 수 있는 옵션: ", "Its options: ")
            + string.Join(" · ", specs.Select(spec => language.Pick(spec.KoreanName, spec.Name) + ":"));

    private static (string Word, string Following) SplitWord(string text)
    {
        var end = text.AsSpan().IndexOfAny(" \t\r\n");
        return end < 0 ? (text, "") : (text[..end], text[end..].TrimStart());
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && (value[0], value[^1]) is ('"', '"') or ('“', '”') ? value[1..^1] : value;

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static bool Same(string name, string typed) => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase);
}
