using System.Collections.Frozen;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What a flag's value says, told by the flag's name, else by the kind of value that the grammar gives it.</summary>
internal static class ValueMeanings
{
    private delegate string Reader(string value, Language language);

    private static readonly FrozenDictionary<string, Reader> Readers = new Dictionary<string, Reader>
    {
        ["publish"] = (value, language) => value.Contains('=', StringComparison.Ordinal) ? ValueTexts.Pairs(value, language) : PortMapping.Read(value).Describe(language),
        ["volume"] = (value, language) => VolumeSpec.Read(value).Describe(language),
        ["mount"] = ValueTexts.Mount,
        ["env"] = ValueTexts.Variable,
        ["env-add"] = ValueTexts.Variable,
        ["build-arg"] = ValueTexts.BuildArgument,
        ["user"] = ValueTexts.User,
        ["restart"] = ValueTexts.Restart,
        ["network"] = ValueTexts.Network,
        ["net"] = ValueTexts.Network,
        ["platform"] = ValueTexts.Platform,
        ["filter"] = ValueTexts.Filter,
        ["tag"] = (value, language) => ImageReference.Read(value).Describe(language),
        ["image"] = (value, language) => ImageReference.Read(value).Describe(language),
        ["scale"] = ValueTexts.Scale,
        ["ulimit"] = ValueTexts.Pairs,
        ["pid"] = ValueTexts.Namespace,
        ["ipc"] = ValueTexts.Namespace,
        ["uts"] = ValueTexts.Namespace,
        ["userns"] = ValueTexts.Namespace,
        ["link"] = (value, language) => language.Pick($"연결할 컨테이너와 별명 `{value}`", $"the container to link to, and its alias: `{value}`"),
        ["add-host"] = (value, language) => language.Pick($"호스트 이름과 IP 주소 `{value}`", $"a host name and its address: `{value}`"),
        ["cpus"] = (value, language) => language.Pick($"CPU {value}개만큼", value == "1" ? "up to 1 CPU" : $"up to {value} CPUs"),
        ["gpus"] = (value, language) => value == "all" ? language.Pick("모든 GPU", "all GPUs") : language.Pick($"GPU `{value}`", $"GPUs `{value}`"),
        ["cap-add"] = ValueTexts.Capability,
        ["cap-drop"] = ValueTexts.Capability,
        ["device"] = (value, language) => language.Pick($"호스트의 장치 `{value}`", $"the host's device `{value}`"),
        ["password"] = (_, language) => language.Pick("비밀번호", "the password"),
    }.ToFrozenDictionary();

    /// <summary>Nouns for values that need no reading.</summary>
    private static readonly FrozenDictionary<string, (string Ko, string En)> Nouns = new Dictionary<string, (string Ko, string En)>
    {
        ["file"] = ("파일", "the file"),
        ["env-file"] = ("환경 변수 파일", "the file of variables"),
        ["compose-file"] = ("Compose 파일", "the compose file"),
        ["cidfile"] = ("컨테이너 ID를 적을 파일", "the file for the container's id"),
        ["iidfile"] = ("이미지 ID를 적을 파일", "the file for the image's id"),
        ["workdir"] = ("작업 폴더", "the working folder"),
        ["project-directory"] = ("프로젝트 폴더", "the project's folder"),
        ["name"] = ("이름", "the name"),
        ["project-name"] = ("프로젝트 이름", "the project's name"),
        ["hostname"] = ("호스트 이름", "the host name"),
        ["network-alias"] = ("네트워크 안에서의 별명", "its alias in the network"),
        ["alias"] = ("별명", "its alias"),
        ["driver"] = ("드라이버", "the driver"),
        ["log-driver"] = ("로그 드라이버", "the log driver"),
        ["log-opt"] = ("로그 드라이버의 옵션", "an option of the log driver"),
        ["opt"] = ("드라이버의 옵션", "an option of the driver"),
        ["format"] = ("출력 형식", "the output's form"),
        ["target"] = ("빌드할 단계", "the stage to build"),
        ["entrypoint"] = ("이미지의 ENTRYPOINT 대신 실행할 명령", "what runs instead of the image's ENTRYPOINT"),
        ["subnet"] = ("서브넷(CIDR)", "the subnet (CIDR)"),
        ["gateway"] = ("게이트웨이 주소", "the gateway's address"),
        ["ip"] = ("IPv4 주소", "the IPv4 address"),
        ["ip6"] = ("IPv6 주소", "the IPv6 address"),
        ["ip-range"] = ("나눠 줄 IP 범위", "the range of addresses"),
        ["dns"] = ("DNS 서버", "the DNS server"),
        ["label"] = ("이름표", "the label"),
        ["signal"] = ("보낼 신호", "the signal"),
        ["stop-signal"] = ("멈출 때 보낼 신호", "the signal that stops it"),
        ["since"] = ("시각이나 지난 시간", "a time, or how long ago"),
        ["until"] = ("시각이나 지난 시간", "a time, or how long ago"),
        ["tail"] = ("끝에서 볼 줄 수", "how many lines from the end"),
        ["tmpfs"] = ("메모리에 만들 폴더", "the folder in memory"),
        ["health-cmd"] = ("상태를 확인할 명령", "the command that checks the health"),
        ["context"] = ("컨텍스트", "the context"),
        ["host"] = ("엔진의 주소", "the engine's address"),
        ["docker"] = ("접속할 엔진의 설정", "how to reach the engine"),
        ["builder"] = ("빌더", "the builder"),
        ["profile"] = ("프로필", "the profile"),
        ["progress"] = ("진행 출력 방식", "how progress is shown"),
        ["pull"] = ("이미지를 받는 조건", "when the image is pulled"),
        ["secret"] = ("비밀 값의 이름이나 설정", "the secret's name or settings"),
        ["ssh"] = ("SSH 에이전트나 키", "the SSH agent or key"),
        ["config"] = ("설정의 이름이나 파일", "the config's name or file"),
        ["cache-from"] = ("가져올 캐시", "the cache to read"),
        ["cache-to"] = ("내보낼 캐시", "where the cache goes"),
        ["output"] = ("결과를 둘 곳", "where the result goes"),
        ["security-opt"] = ("보안 설정", "a security setting"),
        ["volumes-from"] = ("볼륨을 가져올 컨테이너", "the container whose volumes are taken"),
        ["constraint"] = ("노드의 조건", "what a node must be"),
        ["mode"] = ("방식", "the mode"),
        ["username"] = ("사용자 이름", "the user name"),
        ["advertise-addr"] = ("다른 노드에 알릴 주소", "the address that other nodes are told"),
        ["token"] = ("참가 토큰", "the token to join with"),
        ["message"] = ("남길 글", "the message"),
        ["author"] = ("만든 사람", "the author"),
        ["change"] = ("적용할 Dockerfile 지시어", "the Dockerfile instruction to apply"),
        ["type"] = ("종류", "the type"),
        ["index"] = ("몇 번째 컨테이너인지", "which of the containers"),
    }.ToFrozenDictionary();

    public static string Of(LinePart part, Language language)
    {
        if (part.Flags is not [var flag])
        {
            return language.Pick("모르는 옵션에 준 값", "a value of the unknown flag");
        }

        if (part.Value is ['<', .., '>'] placeholder)
        {
            return language.Pick($"{placeholder.Trim('<', '>')} 자리에 실제 값을 적습니다", $"Write {placeholder.Trim('<', '>')} here");
        }

        return Readers.TryGetValue(flag.Long, out var read) && flag.TakesValue ? read(part.Value, language)
            : flag.TakesValue && Nouns.TryGetValue(flag.Long, out var noun) ? language.Pick(noun.Ko, noun.En + ":") + $" `{part.Value}`"
            : ValueTexts.ByType(flag, part.Value, language);
    }
}
