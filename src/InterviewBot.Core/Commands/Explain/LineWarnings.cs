using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What is dangerous, out of date or lost in a line: one row a warning.</summary>
internal static class LineWarnings
{
    private static readonly (Func<DockerCall, bool> Applies, Bilingual Text)[] Rules =
    [
        (call => call.Program == "docker-compose", new(
            "`docker-compose`(v1)는 2023년에 지원이 끝났습니다. `docker compose`로 적어 주세요.",
            "`docker-compose` (v1) has been out of support since 2023. Write `docker compose`.")),
        (call => call.Has("privileged"), new(
            "`--privileged`는 격리를 거의 없애고 호스트의 장치와 커널 권한을 모두 줍니다. 꼭 필요한 권한만 `--cap-add`나 `--device`로 주세요.",
            "`--privileged` gives up most of the isolation: all devices and capabilities of the host. Give only what is needed with `--cap-add` or `--device`.")),
        (call => CallFacts.MountsSocket(call), new(
            "도커 소켓(docker.sock)을 넘기면 컨테이너가 호스트의 도커를, 곧 호스트 전체를 다룰 수 있습니다.",
            "With the docker socket (docker.sock) mounted, the container controls the host's docker, and so the host.")),
        (call => CallFacts.MountsRoot(call), new(
            "호스트의 루트(/)를 통째로 붙입니다. 컨테이너에서 호스트의 모든 파일을 읽고 바꿀 수 있으니 필요한 폴더만 붙여 주세요.",
            "The whole root (/) of the host is mounted: every file of it can be read and changed. Mount only the folder that is needed.")),
        (call => CallFacts.HostNetwork(call), new(
            "호스트 네트워크를 그대로 쓰므로 포트가 격리되지 않고 `-p`는 효과가 없습니다.",
            "The host's own network is used: ports are not isolated, and `-p` has no effect.")),
        (call => call.Values("pid").Contains("host"), new(
            "`--pid=host`는 호스트의 모든 프로세스를 컨테이너에 보이고, 신호도 보낼 수 있게 합니다.",
            "With `--pid=host` the container sees all processes of the host, and may signal them.")),
        (call => call.Values("ipc").Contains("host"), new(
            "`--ipc=host`는 호스트의 공유 메모리를 함께 씁니다.", "`--ipc=host` shares the host's memory segments.")),
        (call => call.Values("cap-add").Any(name => name.ToUpperInvariant() is "ALL" or "SYS_ADMIN" or "CAP_SYS_ADMIN"), new(
            "이 커널 권한은 관리자 권한에 가깝습니다. 더 좁은 것을 골라 주세요.",
            "This capability comes close to full control of the host. Choose a narrower one.")),
        (call => call.Values("security-opt").Any(option => option.EndsWith("unconfined", StringComparison.Ordinal)), new(
            "seccomp이나 AppArmor 같은 보안 장치를 끕니다.", "This switches off a protection such as seccomp or AppArmor.")),
        (call => CallFacts.RunsAsRoot(call), new(
            "root로 실행합니다. 뚫렸을 때 피해가 커지므로 꼭 필요할 때만 써 주세요.",
            "This runs as root, which makes a break-in worse. Use it only where it is needed.")),
        (call => CallFacts.CarriesSecret(call), new(
            "비밀 값이 명령 기록과 `docker inspect`(빌드라면 이미지 이력)에 남습니다. 파일이나 secret으로 넘겨 주세요.",
            "The secret stays in the shell's history and in `docker inspect` (for a build, in the image's history). Pass it as a file or a secret.")),
        (call => call.Command.Name == "docker login" && call.Has("password"), new(
            "비밀번호가 셸 기록에 남습니다. `--password-stdin`을 써 주세요.",
            "The password stays in the shell's history. Use `--password-stdin`.")),
        (call => CallFacts.MovingTag(call), new(
            "태그가 없거나 `latest`라 언제 무엇을 받을지 알 수 없습니다. 운영에서는 버전 태그나 다이제스트로 고정해 주세요.",
            "Without a tag, or with `latest`, the image may change at any time. In production pin a version or a digest.")),
        (call => call.Has("link"), new(
            "`--link`는 옛 방식입니다. 사용자 정의 네트워크를 만들고 컨테이너 이름으로 접속해 주세요.",
            "`--link` is a legacy feature. Create a network of your own and connect by the container's name.")),
        (call => CallFacts.PublishesEverywhere(call), new(
            "이 포트는 호스트의 모든 주소에서 열립니다. 이 컴퓨터에서만 쓴다면 `127.0.0.1:`을 앞에 붙여 주세요.",
            "The port is open on all addresses of the host. To use it on this machine only, put `127.0.0.1:` before it.")),
        (call => CallFacts.PrunesVolumes(call), new(
            "볼륨까지 지웁니다. 데이터는 되돌릴 수 없습니다.", "Volumes are removed as well; their data cannot be recovered.")),
        (call => call.Command.Name.EndsWith(" prune", StringComparison.Ordinal) && call.Has("all") && call.Has("force"), new(
            "묻지 않고, 쓰지 않는 것을 모두 지웁니다. 다시 쓸 이미지나 캐시도 사라질 수 있습니다.",
            "Everything unused is removed without asking, even images and caches that will be needed again.")),
        (call => call.Command.Name is "docker container rm" or "docker image rm" or "docker volume rm" && call.Has("force"), new(
            "`-f`는 실행 중이거나 쓰이고 있어도 강제로 지웁니다.", "`-f` removes it by force, even where it is running or in use.")),
        (call => call.Command.Name.StartsWith("docker trust", StringComparison.Ordinal) || call.Has("disable-content-trust"), new(
            "Docker Content Trust(`docker trust`)는 종료되고 있습니다. 서명은 Cosign이나 Notation을 살펴보세요.",
            "Docker Content Trust (`docker trust`) is being retired. Look at Cosign or Notation for signing.")),
        (call => CallFacts.PlainTcp(call), new(
            "TLS 없이 TCP로 연 도커 엔진에는 누구나 명령할 수 있습니다. SSH 컨텍스트나 TLS를 써 주세요.",
            "Anybody can command an engine that is open on TCP without TLS. Use a context over SSH, or TLS.")),
        (call => CallFacts.Has(call, FlagMark.Deprecated), new("폐기 예정인 옵션이 있습니다.", "This line has a deprecated flag.")),
        (call => CallFacts.Has(call, FlagMark.Legacy), new(
            "BuildKit 이전 빌더의 옵션이 있습니다. 지금은 효과가 없거나 경고가 나옵니다.",
            "This line has a flag for the builder before BuildKit, which now has no effect or gives a warning.")),
        (call => call.Has("kernel-memory"), new("`--kernel-memory`는 이제 효과가 없습니다.", "`--kernel-memory` no longer has an effect.")),
        (call => call.Command.IsDeprecated, new("폐기된 명령입니다.", "This command is deprecated.")),
    ];

    public static ImmutableArray<string> Of(DockerLine line, Language language) =>
    [
        .. Rules.Where(rule => line.Calls.Any(rule.Applies)).Select(rule => rule.Text.In(language)),
        .. line.Unknown.Select(part => Unknown(part, language)),
    ];

    private static string Unknown(LinePart part, Language language)
    {
        var what = language.Pick($"도커가 모르는 말 `{part.Value}` 때문에 이 줄은 실행되지 않습니다.", $"Docker does not know `{part.Value}`, so the line will not run.");
        return part.Nearest is null ? what : what + language.Pick($" 혹시 `{part.Nearest}`인가요?", $" Did you mean `{part.Nearest}`?");
    }
}
