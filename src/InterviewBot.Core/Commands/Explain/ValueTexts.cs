using System.Globalization;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>Sentences for values that have parts or a fixed set of words.</summary>
internal static class ValueTexts
{
    public static string ByType(GrammarFlag flag, string value, Language language) => flag.Type switch
    {
        null => value == "false" ? language.Pick("끕니다", "turns it off") : language.Pick("켭니다", "turns it on"),
        "bytes" => language.Pick($"크기 {Size(value, language)}", $"a size of {Size(value, language)}"),
        "duration" => language.Pick($"시간 `{value}`", $"a time of `{value}`"),
        "int" or "decimal" => language.Pick($"수 `{value}`", $"the number `{value}`"),
        "list" or "map" when value.Contains('=', StringComparison.Ordinal) => Pairs(value, language),
        _ => language.Pick($"`--{flag.Long}`의 값 `{value}`", $"`{value}` for `--{flag.Long}`"),
    };

    public static string Pairs(string value, Language language)
    {
        var pairs = value.Split(',').Select(pair => pair.Split('=', 2)).Select(pair => pair.Length == 2 ? $"{pair[0]} = `{pair[1]}`" : $"`{pair[0]}`");
        return language.Pick("설정 ", "settings ") + string.Join(", ", pairs);
    }

    public static string Mount(string value, Language language)
    {
        var pairs = value.Split(',').Select(pair => pair.Split('=', 2)).ToLookup(pair => pair[0], pair => pair.Length == 2 ? pair[1] : "");
        var source = pairs["source"].Concat(pairs["src"]).FirstOrDefault();
        var target = pairs["target"].Concat(pairs["destination"]).Concat(pairs["dst"]).FirstOrDefault();
        var type = pairs["type"].FirstOrDefault() ?? "volume";
        var kind = type switch
        {
            "bind" => language.Pick($"호스트의 `{source}` (바인드 마운트)", $"`{source}` on the host (a bind mount)"),
            "tmpfs" => language.Pick("메모리에 만든 폴더(tmpfs)", "a folder in memory (tmpfs)"),
            "volume" when source is null => language.Pick("이름 없는 볼륨", "an anonymous volume"),
            _ => language.Pick($"{(type == "volume" ? "볼륨" : type)} `{source}`", $"the {type} `{source}`"),
        };
        var readOnly = pairs.Contains("readonly") || pairs.Contains("ro") ? language.Pick(", 읽기 전용", ", read-only") : "";
        return kind + language.Pick($" → 컨테이너의 `{target}`", $" → `{target}` in the container") + readOnly;
    }

    public static string Variable(string value, Language language)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? language.Pick($"환경 변수 {value}에 지금 셸의 값을 그대로 넘깁니다", $"the variable {value} with its value in this shell")
            : language.Pick($"환경 변수 {value[..equals]}의 값은 `{value[(equals + 1)..]}`", $"the variable {value[..equals]} with the value `{value[(equals + 1)..]}`");
    }

    public static string BuildArgument(string value, Language language)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? language.Pick($"ARG {value}에 지금 셸의 값을 넘깁니다", $"ARG {value} with its value in this shell")
            : language.Pick($"ARG {value[..equals]}의 값은 `{value[(equals + 1)..]}`", $"ARG {value[..equals]} with the value `{value[(equals + 1)..]}`");
    }

    public static string User(string value, Language language)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        var user = colon < 0 ? value : value[..colon];
        var who = user is "0" or "root" ? language.Pick($"사용자 {user} (root, 관리자)", $"user {user} (root)")
            : user.All(char.IsAsciiDigit) ? language.Pick($"UID {user}인 사용자", $"the user with UID {user}")
            : language.Pick($"사용자 `{user}`", $"the user `{user}`");
        return colon < 0 ? who : who + language.Pick($", 그룹 `{value[(colon + 1)..]}`", $", group `{value[(colon + 1)..]}`");
    }

    public static string Restart(string value, Language language) => value switch
    {
        "no" => language.Pick("다시 시작하지 않습니다", "is not started again"),
        "always" => language.Pick("멈추면 언제나 다시 시작합니다", "is started again whenever it stops"),
        "unless-stopped" => language.Pick("직접 멈추지 않는 한 다시 시작합니다", "is started again unless someone stopped it"),
        _ when value.StartsWith("on-failure", StringComparison.Ordinal) => value.Contains(':', StringComparison.Ordinal)
            ? AfterFailure(value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..], language)
            : language.Pick("오류로 끝났을 때만 다시 시작합니다", "is started again after a failure only"),
        _ => language.Pick($"재시작 정책 `{value}`", $"the restart policy `{value}`"),
    };

    private static string AfterFailure(string times, Language language) => language.Pick(
        $"오류로 끝났을 때만 최대 {times}번 다시 시작합니다",
        $"is started again after a failure only, at most {(times == "1" ? "once" : $"{times} times")}");

    public static string Network(string value, Language language) => value switch
    {
        "bridge" or "default" => language.Pick("기본 브리지 네트워크", "the default bridge network"),
        "host" => language.Pick("호스트의 네트워크를 그대로 씁니다", "the host's own network"),
        "none" => language.Pick("네트워크에 연결하지 않습니다", "no network at all"),
        _ when value.StartsWith("container:", StringComparison.Ordinal) => language.Pick($"컨테이너 `{value[10..]}`의 네트워크를 함께 씁니다", $"shares the network of container `{value[10..]}`"),
        _ => language.Pick($"네트워크 `{value}`", $"the network `{value}`"),
    };

    public static string Namespace(string value, Language language) => value switch
    {
        "host" => language.Pick("호스트와 나눠 쓰며 격리하지 않습니다", "shared with the host, not isolated"),
        _ when value.StartsWith("container:", StringComparison.Ordinal) => language.Pick($"컨테이너 `{value[10..]}`의 것을 함께 씁니다", $"shared with container `{value[10..]}`"),
        _ => language.Pick($"네임스페이스 `{value}`", $"the namespace `{value}`"),
    };

    public static string Platform(string value, Language language) => string.Join(", ", value.Split(',').Select(platform => platform.Split('/') switch
    {
        [var system, var cpu, .. var rest] => $"{system} {cpu}{string.Concat(rest.Select(variant => " " + variant))}",
        _ => platform,
    })) + language.Pick(" 플랫폼", " platform");

    public static string Filter(string value, Language language)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? language.Pick($"조건 `{value}`", $"the condition `{value}`")
            : language.Pick($"{value[..equals]} 값이 `{value[(equals + 1)..]}`인 것", $"where {value[..equals]} is `{value[(equals + 1)..]}`");
    }

    public static string Scale(string value, Language language) => value.Split('=', 2) switch
    {
        [var service, var count] => language.Pick($"서비스 `{service}`의 수를 {count}개로", $"{count} of the service `{service}`"),
        _ => language.Pick($"수 `{value}`", $"the number `{value}`"),
    };

    public static string Capability(string value, Language language) => value.Equals("ALL", StringComparison.OrdinalIgnoreCase)
        ? language.Pick("모든 커널 권한(capability)", "all capabilities of the kernel")
        : language.Pick($"커널 권한(capability) {value}", $"the kernel's capability {value}");

    /// <summary><c>512m</c> as 512 MB; anything else as it stands.</summary>
    private static string Size(string value, Language language)
    {
        var letters = value.AsSpan().TrimStart("0123456789.").ToString().ToLowerInvariant();
        var number = value[..^letters.Length];
        var unit = letters switch { "b" => "B", "k" or "kb" or "kib" => "KB", "m" or "mb" or "mib" => "MB", "g" or "gb" or "gib" => "GB", _ => null };
        return value == "-1" ? language.Pick("제한 없음", "no limit")
            : unit is not null && double.TryParse(number, CultureInfo.InvariantCulture, out _) ? $"{number} {unit}"
            : $"`{value}`";
    }
}
