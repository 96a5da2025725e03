using System.Collections.Frozen;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>Flags that mean the same wherever docker has them; used where no option table of the content names them.</summary>
internal static class CommonFlags
{
    private static readonly FrozenDictionary<string, Bilingual> Meanings = new Dictionary<string, Bilingual>
    {
        ["attach"] = new("표준 입력, 출력, 오류에 연결합니다", "Attaches to standard input, output or error"),
        ["builder"] = new("쓸 빌더를 고릅니다", "Chooses the builder"),
        ["config"] = new("클라이언트 설정 파일이 있는 폴더를 정합니다", "The folder of the client's configuration"),
        ["constraint"] = new("작업을 둘 노드의 조건을 정합니다", "Limits the nodes that may run it"),
        ["context"] = new("어느 도커 엔진에 접속할지 컨텍스트로 고릅니다", "Chooses which engine to talk to, by its context"),
        ["debug"] = new("디버그 출력을 켭니다", "Shows debug output"),
        ["detach"] = new("백그라운드에서 하고 바로 돌아옵니다", "Runs in the background and returns at once"),
        ["detach-keys"] = new("컨테이너에서 빠져나올 키를 바꿉니다", "Changes the keys that detach from the container"),
        ["disable-content-trust"] = new("이미지 서명 확인을 끕니다", "Skips checking the image's signature"),
        ["driver"] = new("드라이버를 고릅니다", "Chooses the driver"),
        ["dry-run"] = new("실제로 바꾸지 않고 무엇을 할지만 보여 줍니다", "Shows what would be done, and changes nothing"),
        ["endpoint-mode"] = new("서비스에 접속하는 방식을 정합니다 (vip, dnsrr)", "How the service is reached (vip, dnsrr)"),
        ["env"] = new("환경 변수를 넘깁니다", "Sets an environment variable"),
        ["env-file"] = new("파일에서 환경 변수를 읽습니다", "Reads environment variables from a file"),
        ["file"] = new("읽을 파일을 정합니다", "The file to read"),
        ["filter"] = new("조건에 맞는 것만 고릅니다", "Keeps only what matches the condition"),
        ["force"] = new("확인을 묻지 않고 강제로 합니다", "Forces it, without asking"),
        ["format"] = new("출력 형식을 Go 템플릿이나 `json`으로 바꿉니다", "Formats the output with a Go template or as `json`"),
        ["host"] = new("접속할 도커 엔진의 주소를 정합니다", "The address of the engine to talk to"),
        ["interactive"] = new("표준 입력을 열어 둡니다", "Keeps standard input open"),
        ["tty"] = new("터미널을 붙입니다", "Attaches a terminal"),
        ["label"] = new("이름표(메타데이터)를 붙입니다", "Adds a label"),
        ["label-add"] = new("이름표(메타데이터)를 더합니다", "Adds a label"),
        ["limit-cpu"] = new("쓸 수 있는 CPU를 제한합니다", "Limits the CPUs"),
        ["limit-memory"] = new("쓸 수 있는 메모리를 제한합니다", "Limits the memory"),
        ["log-level"] = new("로그를 얼마나 자세히 남길지 정합니다", "How much is logged"),
        ["mode"] = new("서비스를 몇 곳에 둘지의 방식을 정합니다 (replicated, global)", "How the service is spread (replicated, global)"),
        ["mount"] = new("볼륨, 폴더, tmpfs를 붙입니다", "Mounts a volume, a folder or a tmpfs"),
        ["name"] = new("이름을 정합니다", "Gives it a name"),
        ["network"] = new("네트워크를 정합니다", "Chooses the network"),
        ["no-trunc"] = new("ID와 내용을 줄이지 않고 보여 줍니다", "Shows ids and texts in full"),
        ["opt"] = new("드라이버의 옵션을 정합니다", "Sets an option of the driver"),
        ["password-stdin"] = new("비밀번호를 표준 입력으로 읽어 기록에 남지 않게 합니다", "Reads the password from standard input, so that it stays out of the shell's history"),
        ["platform"] = new("플랫폼(운영체제와 CPU)을 고릅니다", "Chooses the platform (system and CPU)"),
        ["profile"] = new("켤 프로필을 고릅니다", "Turns a profile on"),
        ["progress"] = new("진행 출력 방식을 고릅니다", "How progress is shown"),
        ["project-directory"] = new("프로젝트의 작업 폴더를 정합니다", "The project's working folder"),
        ["project-name"] = new("프로젝트 이름을 정합니다", "Gives the project a name"),
        ["publish"] = new("컨테이너의 포트를 호스트의 포트로 엽니다", "Publishes a port of the container on the host"),
        ["quiet"] = new("ID만, 또는 꼭 필요한 것만 출력합니다", "Prints only ids, or as little as possible"),
        ["replicas"] = new("작업(복제본)의 수를 정합니다", "How many tasks run"),
        ["rollback"] = new("바로 앞의 설정으로 되돌립니다", "Goes back to the previous settings"),
        ["secret"] = new("비밀 값을 넘깁니다", "Passes a secret"),
        ["since"] = new("이 시각 뒤의 것만 보여 줍니다", "Only what came after this time"),
        ["until"] = new("이 시각까지의 것만 보여 줍니다", "Only what came before this time"),
        ["size"] = new("크기를 함께 보여 줍니다", "Shows sizes as well"),
        ["timeout"] = new("기다릴 시간을 초로 정합니다", "How many seconds to wait"),
        ["tls"] = new("TLS로 접속합니다", "Uses TLS"),
        ["tlsverify"] = new("TLS로 접속하고 상대를 확인합니다", "Uses TLS and verifies the other side"),
        ["type"] = new("종류를 고릅니다", "Chooses the type"),
        ["user"] = new("사용자를 정합니다", "Sets the user"),
        ["username"] = new("사용자 이름을 정합니다", "Sets the user name"),
        ["password"] = new("비밀번호를 정합니다", "Sets the password"),
        ["verbose"] = new("더 자세히 보여 줍니다", "Shows more"),
        ["version"] = new("버전을 보여 줍니다", "Shows the version"),
        ["volume"] = new("볼륨이나 호스트의 폴더를 붙입니다", "Mounts a volume or a folder of the host"),
        ["with-registry-auth"] = new("레지스트리 로그인 정보를 노드에 함께 보냅니다", "Sends the registry's login to the nodes"),
        ["workdir"] = new("작업 폴더를 정합니다", "Sets the working folder"),
    }.ToFrozenDictionary();

    public static string? Of(string flag, Language language) => Meanings.TryGetValue(flag, out var meaning) ? meaning.In(language) : null;
}
