namespace InterviewBot.Core.Commands.Explain;

/// <summary>An image's name in its parts: <c>registry.example.com:5000/team/app:1.2@sha256:…</c>.</summary>
/// <param name="Registry">Null where none is written, which means Docker Hub.</param>
/// <param name="Namespace">The account or project, with further levels; null where none is written.</param>
internal sealed record ImageReference(string? Registry, string? Namespace, string Name, string? Tag, string? Digest)
{
    /// <summary>Names as docker's reference library reads them: the first part is a registry when it looks like a host.</summary>
    public static ImageReference Read(string text)
    {
        var (rest, digest) = Cut(text, text.IndexOf('@', StringComparison.Ordinal));
        var colon = rest.LastIndexOf(':');
        var (path, tag) = Cut(rest, colon > rest.LastIndexOf('/') ? colon : -1);
        var parts = path.Split('/');
        var registry = parts.Length > 1 && (parts[0].AsSpan().ContainsAny('.', ':') || parts[0] == "localhost") ? parts[0] : null;
        var levels = parts[(registry is null ? 0 : 1)..^1];
        return new ImageReference(registry, levels.Length == 0 ? null : string.Join('/', levels), parts[^1], tag, digest);
    }

    private static (string Before, string? After) Cut(string text, int at) => at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);

    public string Describe(Language language)
    {
        var facts = new List<string> { language.Pick($"이미지 `{Name}`", $"image `{Name}`") };
        facts.Add(Registry is null
            ? Namespace is null
                ? language.Pick("Docker Hub의 공식 이미지이거나 로컬 이미지", "an official image on Docker Hub, or a local one")
                : language.Pick("레지스트리는 Docker Hub", "from Docker Hub")
            : language.Pick($"레지스트리 `{Registry}`", $"registry `{Registry}`"));
        if (Namespace is not null)
        {
            facts.Add(language.Pick($"네임스페이스 `{Namespace}`", $"namespace `{Namespace}`"));
        }

        if (Tag is not null || Digest is null)
        {
            facts.Add(Tag is null ? language.Pick("태그가 없어 `latest`", "no tag, so `latest`") : language.Pick($"태그 `{Tag}`", $"tag `{Tag}`"));
        }

        if (Digest is not null)
        {
            facts.Add(language.Pick($"다이제스트 `{Digest}` (내용까지 고정)", $"pinned to the content `{Digest}`"));
        }

        return string.Join(", ", facts);
    }
}
