using System.Collections.Frozen;

namespace InterviewBot.Core.Content;

/// <summary>
/// Names of what a compose file is written in: <c>compose.yaml healthcheck</c> of <c>services.&lt;name&gt;.healthcheck</c>.
/// A path that is not under <c>services</c> is a service's key unless it starts with one of the file's own elements.
/// </summary>
internal static class ComposeKeys
{
    public const string Prefix = "compose.yaml ";

    private const string Services = "services";

    /// <summary>Elements of the file itself that no service has.</summary>
    private static readonly FrozenSet<string> OfFile = new[] { "include", "name", Services, "version" }.ToFrozenSet();

    /// <summary>Elements of the file itself whose names a service's keys have as well.</summary>
    private static readonly FrozenSet<string> OfBoth = new[] { "configs", "models", "networks", "secrets", "volumes" }.ToFrozenSet();

    /// <summary>The entry's name of a key path, with the path itself as alias; null where the text is no path.</summary>
    public static (string Name, string Alias)? Read(string path)
    {
        var text = path.Trim().TrimEnd(':');
        text = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        var keys = text.Split('.').Where(key => !IsPlaceholder(key)).ToArray();
        if (keys.Length == 0 || !keys.All(IsKey))
        {
            return null;
        }

        var whole = string.Join('.', keys);
        return keys switch
        {
            [Services, .. var rest] when rest.Length > 0 => (Prefix + string.Join('.', rest), whole),
            [var first, ..] when OfBoth.Contains(first) => ($"{Prefix}top-level {whole}", whole),
            [var first, ..] when OfFile.Contains(first) || first.StartsWith("x-", StringComparison.Ordinal) => (Prefix + whole, whole),
            _ => (Prefix + whole, $"{Services}.{whole}"),
        };
    }

    private static bool IsPlaceholder(string key) => key.StartsWith('<') && key.EndsWith('>');

    private static bool IsKey(string key) =>
        key.Length > 0 && char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-');
}
