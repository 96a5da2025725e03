namespace InterviewBot.Core.Commands.Explain;

/// <summary>What is mounted where: <c>"$PWD":/app:ro</c>, <c>dbdata:/var/lib/mysql</c>, <c>/cache</c>.</summary>
/// <param name="Source">A folder of the host or a volume's name; null for an anonymous volume.</param>
internal sealed record VolumeSpec(string? Source, string Target, string? Mode)
{
    /// <summary>Whether a folder or file of the host is mounted; else it is a volume that docker keeps.</summary>
    public bool IsBind => Source is not null
        && (Source.StartsWith('/') || Source.StartsWith('.') || Source.StartsWith('~') || Source.StartsWith('$') || Source.StartsWith('`')
            || Source.StartsWith('%') || IsDrive(Source));

    public static VolumeSpec Read(string text)
    {
        var parts = Split(text);
        return parts.Count switch
        {
            1 => new VolumeSpec(null, parts[0], null),
            2 => new VolumeSpec(parts[0], parts[1], null),
            _ => new VolumeSpec(parts[0], parts[1], string.Join(':', parts.Skip(2))),
        };
    }

    public string Describe(Language language)
    {
        var kind = Source is null ? language.Pick("이름 없는 볼륨", "an anonymous volume")
            : IsBind ? language.Pick($"호스트의 `{Source}` (바인드 마운트)", $"`{Source}` on the host (a bind mount)")
            : language.Pick($"이름 있는 볼륨 `{Source}`", $"the named volume `{Source}`");
        return kind + language.Pick($" → 컨테이너의 `{Target}`", $" → `{Target}` in the container") + (Mode is null ? "" : $", {ModeOf(language)}");
    }

    private string ModeOf(Language language) => Mode switch
    {
        "ro" or "readonly" => language.Pick("읽기 전용(ro)", "read-only (ro)"),
        "rw" => language.Pick("읽고 쓰기(rw)", "read and write (rw)"),
        "z" or "Z" => language.Pick($"SELinux 라벨({Mode})", $"SELinux label ({Mode})"),
        _ => language.Pick($"방식 `{Mode}`", $"mode `{Mode}`"),
    };

    /// <summary>At colons outside of <c>${…}</c> and <c>$(…)</c>, and not at a Windows drive's.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '{' or '(' ? 1 : text[i] is '}' or ')' ? -1 : 0;
            if (text[i] == ':' && depth <= 0 && !(i == start + 1 && IsDrive(text[start..])))
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static bool IsDrive(string text) => text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == ':' && (text[2] is '\\' or '/');
}
