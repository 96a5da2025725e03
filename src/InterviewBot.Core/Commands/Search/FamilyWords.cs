using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// The words by which a query asks for a family of commands. Who says neither compose nor swarm means an everyday one: a
/// container, an image, a volume or a network.
/// </summary>
internal static class FamilyWords
{
    /// <summary>Either means compose, in a command or in a file.</summary>
    public static readonly string[] Compose = ["compose", ComposeFile];

    public static readonly string[] Dockerfile = ["dockerfile"];

    /// <summary>The synonym of several words that stands for compose.yaml: compose 파일, compose file.</summary>
    private const string ComposeFile = "composefile";

    private static readonly string[] None = [];
    private static readonly string[] Swarm = ["swarm", "cluster", "service", "stack", "node", "replica", "task"];
    private static readonly string[] InSwarm = ["swarm", "node", "service", "stack"];
    private static readonly string[] Everyday = ["container", "image", "volume", "network", "system", "login", "logout", "search", "version", "inspect", "builder"];
    private static readonly string[] Homes = ["container", "image", "volume", "network", "service", "stack", "node", "secret", "context", "plugin", "manifest"];

    /// <summary>The words for what a command works on; none where it is for no one thing.</summary>
    public static string[] HomeOf(string name) => IsKey(name) || name.StartsWith("docker compose ", StringComparison.Ordinal) ? Compose
        : Array.Find(Homes, home => home == Commonness.FamilyOf(name)) is { } home ? [home]
        : None;

    /// <summary>Any of these names the family; none where the family is everyday.</summary>
    public static string[] Of(string name)
    {
        if (name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal))
        {
            return [.. Dockerfile, "instruction"];
        }

        var family = Commonness.FamilyOf(name);
        return IsKey(name) ? [.. Compose, "yaml"]
            : family == "compose" ? Compose
            : Array.IndexOf(Everyday, family) >= 0 ? None
            : Array.IndexOf(InSwarm, family) >= 0 ? Swarm
            : family is "secret" or "config" ? [family, "swarm"]
            : [family];
    }

    /// <summary>What a key of a compose file is called besides its name.</summary>
    public static string ImpliedNameOf(string name) => IsKey(name) ? ComposeFile : "";

    /// <summary>What people call writing such a key.</summary>
    public static string ImpliedTextOf(string name) => IsKey(name) ? "config syntax" : "";

    private static bool IsKey(string name) => name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal);
}
