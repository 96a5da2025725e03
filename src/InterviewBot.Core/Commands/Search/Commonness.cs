using System.Collections.Frozen;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// How often people meet a command, from 0 to 1: of two that fit as well, the commoner one is meant. A guess by hand from
/// tutorials and interview questions; what it has to get right is the order.
/// </summary>
internal static class Commonness
{
    private const float Commonest = 1f, Everyday = 0.95f, Usual = 0.85f, Seldom = 0.5f, Rare = 0.2f;

    private static readonly FrozenSet<string> EverydayNames = new[]
    {
        "docker container ls", "docker container logs", "docker container exec", "docker container stop", "docker container rm",
        "docker container start", "docker image build", "docker image pull", "docker image push", "docker image ls", "docker image rm", "docker image tag",
        "docker compose up", "docker compose down", "docker system prune", "docker login", "docker volume ls", "docker network ls", "docker network create",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, float> Families = new Dictionary<string, float>
    {
        ["container"] = Usual, ["image"] = Usual, ["volume"] = Usual, ["network"] = Usual, ["system"] = Usual, ["compose"] = Usual - 0.05f,
        ["login"] = Usual, ["logout"] = Usual, ["search"] = Usual, ["version"] = Usual, ["inspect"] = Usual,
        ["service"] = Seldom + 0.05f, ["stack"] = Seldom, ["swarm"] = Seldom, ["node"] = Seldom, ["secret"] = Seldom, ["config"] = Seldom, ["builder"] = Seldom + 0.1f,
        ["context"] = Seldom, ["buildx"] = Seldom - 0.1f, ["manifest"] = Seldom - 0.1f, ["trust"] = Rare, ["plugin"] = Rare, ["checkpoint"] = Rare,
    }.ToFrozenDictionary();

    /// <summary>Families within a family, which hardly anybody meets.</summary>
    private static readonly string[] RareGroups =
        ["docker compose alpha", "docker compose bridge", "docker buildx history", "docker buildx dap", "docker buildx debug", "docker buildx policy", "docker trust key", "docker trust signer"];

    public static float Of(string name)
    {
        if (name == "docker container run")
        {
            return Commonest;
        }

        if (EverydayNames.Contains(name))
        {
            return Everyday;
        }

        if (name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal))
        {
            return Usual - 0.1f;
        }

        if (name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal))
        {
            return name.AsSpan(ComposeKeys.Prefix.Length).ContainsAny('.', ' ') ? Rare : Seldom + 0.1f;
        }

        return Array.Exists(RareGroups, group => name.StartsWith(group, StringComparison.Ordinal)) ? 0 : Families.GetValueOrDefault(FamilyOf(name), Seldom);
    }

    /// <summary>The word behind <c>docker</c>.</summary>
    public static string FamilyOf(string name) => name.Split(' ') is [_, var family, ..] ? family : name;
}
