using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Core.Content;

/// <summary>The short forms and aliases that docker 28 itself accepts, by the name that its reference files them under.</summary>
internal static class DockerAliases
{
    /// <summary>Groups whose commands take further words: <c>docker compose up</c>, <c>docker trust key load</c>.</summary>
    public static readonly FrozenSet<string> Groups = new[]
    {
        "docker builder", "docker buildx", "docker buildx dap", "docker buildx debug", "docker buildx history",
        "docker buildx history inspect", "docker buildx imagetools", "docker buildx policy", "docker checkpoint",
        "docker compose", "docker compose alpha", "docker config", "docker container", "docker context", "docker image",
        "docker manifest", "docker model", "docker network", "docker node", "docker plugin", "docker scout",
        "docker secret", "docker service", "docker stack", "docker swarm", "docker system", "docker trust",
        "docker trust key", "docker trust signer", "docker volume",
    }.ToFrozenSet();

    private static readonly string[] ContainerVerbs =
    [
        "attach", "commit", "cp", "create", "diff", "exec", "export", "kill", "logs", "pause", "port", "rename", "restart",
        "rm", "run", "start", "stats", "stop", "top", "unpause", "update", "wait",
    ];

    private static readonly string[] ImageVerbs = ["history", "import", "load", "pull", "push", "save", "tag"];

    private static readonly string[] SystemVerbs = ["events", "info"];

    private static readonly string[] ListedGroups =
        ["checkpoint", "config", "context", "network", "node", "plugin", "secret", "service", "stack", "volume"];

    public static FrozenDictionary<string, ImmutableArray<string>> All()
    {
        var all = new Dictionary<string, ImmutableArray<string>>
        {
            ["docker image build"] = ["docker build", "docker buildx build", "docker builder build", "docker buildx b"],
            ["docker builder prune"] = ["docker buildx prune"],
            ["docker buildx bake"] = ["docker bake", "docker buildx f"],
            ["docker container ls"] = ["docker ps", "docker container list", "docker container ps"],
            ["docker image ls"] = ["docker images", "docker image list"],
            ["docker image rm"] = ["docker rmi", "docker image remove"],
            ["docker stack deploy"] = ["docker stack up"],
        };
        AddShortForms(all, "container", ContainerVerbs);
        AddShortForms(all, "image", ImageVerbs);
        AddShortForms(all, "system", SystemVerbs);
        foreach (var group in ListedGroups)
        {
            all[$"docker {group} ls"] = [$"docker {group} list"];
            all[$"docker {group} rm"] = [$"docker {group} remove"];
        }

        all["docker container rm"] = ["docker rm", "docker container remove"];
        all["docker stack rm"] = ["docker stack remove", "docker stack down"];
        return all.ToFrozenDictionary();
    }

    private static void AddShortForms(Dictionary<string, ImmutableArray<string>> all, string group, string[] verbs)
    {
        foreach (var verb in verbs)
        {
            all[$"docker {group} {verb}"] = [$"docker {verb}"];
        }
    }
}
