using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What a flag does: as the content's option tables say, else as far as the grammar tells.</summary>
internal sealed class FlagMeanings(CommandIndex index, Language language)
{
    /// <summary>Names that docker still takes, and the flag that they are now.</summary>
    private static readonly Dictionary<string, string> Newer = new()
    {
        ["net"] = "network",
        ["net-alias"] = "network-alias",
        ["dns-opt"] = "dns-option",
        ["time"] = "timeout",
        ["keep-storage"] = "reserved-space",
        ["workdir"] = "project-directory",
    };

    /// <summary>Where a command's own options are not described, those of this one mean the same.</summary>
    private static readonly Dictionary<string, string> SameFlags = new()
    {
        ["docker container create"] = "docker container run",
        ["docker compose run"] = "docker container run",
        ["docker compose exec"] = "docker container exec",
        ["docker service create"] = "docker container run",
        ["docker buildx bake"] = "docker image build",
        ["docker compose build"] = "docker image build",
    };

    /// <summary>One flag, or each letter of several: <c>-i 표준 입력을 … · -t 터미널을 …</c>.</summary>
    public string Of(GrammarCommand command, ImmutableArray<GrammarFlag> flags) => flags is [var only]
        ? Of(command, only)
        : string.Join(" · ", flags.Select(flag => $"-{flag.Short} {Of(command, flag)}"));

    private string Of(GrammarCommand command, GrammarFlag flag)
    {
        if (flag == DockerGrammar.Help)
        {
            return language.Pick("도움말을 보여 주고 끝냅니다", "Shows help and exits");
        }

        if (flag.Mark is FlagMark.Hidden or FlagMark.Deprecated && Newer.TryGetValue(flag.Long, out var name) && command.Find(name) is { } newer)
        {
            return language.Pick($"`--{name}`의 옛 이름: ", $"An older name of `--{name}`: ") + Of(command, newer);
        }

        var meaning = FromContent(command.Name, flag)
            ?? (SameFlags.TryGetValue(command.Name, out var same) ? FromContent(same, flag) : null)
            ?? CommonFlags.Of(flag.Long, language)
            ?? Generic(flag);
        return flag.Mark switch
        {
            FlagMark.Legacy => meaning + language.Pick(" (BuildKit 이전 빌더의 옵션)", " (for the builder before BuildKit)"),
            FlagMark.Deprecated => meaning + language.Pick(" (폐기 예정)", " (deprecated)"),
            _ => meaning,
        };
    }

    private string? FromContent(string command, GrammarFlag flag)
    {
        if (index.Find(command) is not { } known)
        {
            return null;
        }

        var own = known.In(language);
        var other = known.In(language.Other());
        return Find(own) ?? Find(other);

        string? Find(CommandEntry entry) => entry.Flags.FirstOrDefault(stated => stated.Names.Contains("--" + flag.Long))?.Description;
    }

    private string Generic(GrammarFlag flag) => flag.Type switch
    {
        null => language.Pick($"`--{flag.Long}` 옵션을 켭니다", $"Switches `--{flag.Long}` on"),
        "list" or "map" => language.Pick($"`--{flag.Long}` 옵션에 값을 더합니다. 여러 번 쓸 수 있습니다", $"Adds a value of `--{flag.Long}`; may be given several times"),
        "bytes" => language.Pick($"`--{flag.Long}` 옵션의 크기를 정합니다", $"Sets the size of `--{flag.Long}`"),
        "duration" => language.Pick($"`--{flag.Long}` 옵션의 시간을 정합니다", $"Sets the time of `--{flag.Long}`"),
        "int" or "decimal" => language.Pick($"`--{flag.Long}` 옵션의 수를 정합니다", $"Sets the number of `--{flag.Long}`"),
        _ => language.Pick($"`--{flag.Long}` 옵션의 값을 정합니다", $"Sets `--{flag.Long}`"),
    };
}
