using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>Facts of a call that a warning hangs on.</summary>
internal static class CallFacts
{
    private static readonly string[] SecretWords = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_KEY", "PASSPHRASE", "_PWD"];

    /// <summary>Commands that run or fetch an image whose version then counts.</summary>
    private static readonly string[] Fetching =
        ["docker container run", "docker container create", "docker image pull", "docker service create"];

    public static bool Has(DockerCall call, FlagMark mark) =>
        call.Parts.Any(part => part.Role == PartRole.Flag && part.Flags.Any(flag => flag.Mark == mark));

    public static bool MountsSocket(DockerCall call) =>
        Mounts(call).Any(mount => mount.Contains("docker.sock", StringComparison.Ordinal)) || call.Has("use-api-socket");

    public static bool MountsRoot(DockerCall call) =>
        call.Values("volume").Any(value => VolumeSpec.Read(value).Source is "/" or "//" or "C:\\" or "C:/")
        || call.Values("mount").Any(value => value.Split(',').Any(pair => pair is "source=/" or "src=/"));

    public static bool HostNetwork(DockerCall call) => call.Command.Name is not "docker network create"
        && call.Values("network").Concat(call.Values("net")).Contains("host");

    public static bool RunsAsRoot(DockerCall call) =>
        call.Values("user").Any(user => user.Split(':')[0] is "0" or "root") && call.Command.Name != "docker service update";

    /// <summary>A variable or build argument whose name says that its value is secret; one without a value, or a file's, is fine.</summary>
    public static bool CarriesSecret(DockerCall call) => call.Values("env").Concat(call.Values("build-arg")).Concat(call.Values("env-add"))
        .Select(value => value.Split('=', 2))
        .Any(pair => pair.Length == 2 && IsSecret(pair[0]) && !pair[1].StartsWith('<'));

    public static bool MovingTag(DockerCall call) => Fetching.Contains(call.Command.Name) && !call.Has("all-tags")
        && call.Arguments.FirstOrDefault() is { } image && ArgumentMeanings.IsImage(image)
        && ImageReference.Read(image.Value) is { Digest: null, Tag: null or "latest" };

    /// <summary>Whether a port is published without an address of its own.</summary>
    public static bool PublishesEverywhere(DockerCall call) => call.Command.Name is "docker container run" or "docker container create" or "docker compose run"
        && !HostNetwork(call)
        && call.Values("publish").Any(value => PortMapping.Read(value) is { Address: null or "0.0.0.0" or "[::]" });

    public static bool PrunesVolumes(DockerCall call) => call.Command.Name switch
    {
        "docker system prune" => call.Has("volumes"),
        "docker volume prune" => call.Has("all", "force"),
        "docker compose down" => call.Has("volumes"),
        "docker container rm" or "docker compose rm" => call.Has("volumes"),
        _ => false,
    };

    public static bool PlainTcp(DockerCall call) => call.Values("host").Concat(call.Values("docker"))
        .Any(value => value.Contains("tcp://", StringComparison.Ordinal)) && !call.Has("tls", "tlsverify");

    private static IEnumerable<string> Mounts(DockerCall call) => call.Values("volume").Concat(call.Values("mount"));

    private static bool IsSecret(string name)
    {
        var upper = name.ToUpperInvariant();
        return !upper.EndsWith("_FILE", StringComparison.Ordinal) && Array.Exists(SecretWords, word => upper.Contains(word, StringComparison.Ordinal));
    }
}
