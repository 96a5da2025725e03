using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// The words by which a query asks for one of the families that are not the everyday ones: who says neither compose nor
/// swarm means a container, an image, a volume or a network.
/// </summary>
internal static class FamilyWords
{
    /// <summary>Either means compose, in a command or in a file.</summary>
    public static readonly string[] Compose = ["compose", "composefile"];

    private static readonly string[] None = [];
    private static readonly string[] Swarm = ["swarm", "cluster", "service", "stack", "node", "replica", "task"];

    private static readonly string[] Homes = ["container", "image", "volume", "network", "service", "stack", "node", "secret", "context", "plugin", "manifest"];

    /// <summary>The words for what a command works on; none where it is for no one thing.</summary>
    public static string[] HomeOf(string name) =>
        name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal) || name.StartsWith("docker compose ", StringComparison.Ordinal) ? Compose
        : Array.Find(Homes, home => home == Commonness.FamilyOf(name)) is { } home ? [home]
        : None;

    /// <summary>Any of these names the family; none where the family is everyday.</summary>
    public static string[] Of(string name)
    {
        if (name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal))
        {
            return ["dockerfile", "지시어"];
        }

        if (name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal))
        {
            return [.. Compose, "yaml", "yml"];
        }

        var family = Commonness.FamilyOf(name);
        return family switch
        {
            "container" or "image" or "volume" or "network" or "system" or "login" or "logout" or "search" or "version" or "inspect" or "builder" => None,
            "swarm" or "node" or "service" or "stack" => Swarm,
            "secret" or "config" => [family, "swarm"],
            "compose" => Compose,
            _ => [family],
        };
    }
}
