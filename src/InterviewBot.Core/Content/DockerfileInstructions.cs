using System.Collections.Frozen;

namespace InterviewBot.Core.Content;

/// <summary>Names of what a Dockerfile is written in: <c>Dockerfile COPY</c> of <c>COPY --from=build /app /app</c>.</summary>
internal static class DockerfileInstructions
{
    public const string Prefix = "Dockerfile ";

    private static readonly FrozenSet<string> Instructions = new[]
    {
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD",
        "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
    }.ToFrozenSet();

    /// <summary>Comments that count when they stand on the first lines: <c># syntax=docker/dockerfile:1</c>.</summary>
    private static readonly FrozenSet<string> Directives = new[] { "check", "escape", "syntax" }.ToFrozenSet();

    /// <summary>The entry's name of a line that starts with an instruction in capitals; null for any other line.</summary>
    public static string? NameOf(string line)
    {
        var text = line.Trim();
        text = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..].TrimStart() : text;
        var directive = text.StartsWith('#');
        text = text.TrimStart('#', ' ');
        var word = text[..WordLength(text)];
        return (directive ? Directives : Instructions).Contains(word) ? Prefix + (directive ? "# " : "") + word : null;
    }

    /// <summary>The instruction alone, as people ask for it: <c>COPY</c>.</summary>
    public static string AliasOf(string name) => name[Prefix.Length..];

    private static int WordLength(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '=', '\t');
        return end < 0 ? text.Length : end;
    }
}
