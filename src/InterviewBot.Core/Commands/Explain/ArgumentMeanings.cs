using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What an argument is, told by its place in the command's usage line.</summary>
internal static class ArgumentMeanings
{
    private static readonly (string Slot, string Ko, string En)[] Nouns =
    [
        ("CONTAINER:SRC_PATH", "복사할 곳 (`컨테이너:경로`면 컨테이너 안, 아니면 호스트의 경로)", "what is copied (`container:path` is in the container, else on the host)"),
        ("SERVICE:SRC_PATH", "복사할 곳 (`서비스:경로`면 컨테이너 안, 아니면 호스트의 경로)", "what is copied (`service:path` is in the container, else on the host)"),
        ("DEST_PATH", "복사해 넣을 곳", "where the copy goes"),
        ("SERVICE=REPLICAS", "서비스와 그 수", "the service and how many of it"),
        ("CONTAINER", "컨테이너", "the container"),
        ("NETWORK", "네트워크", "the network"),
        ("VOLUME", "볼륨", "the volume"),
        ("SERVICE", "서비스", "the service"),
        ("STACK", "스택", "the stack"),
        ("NODE", "노드", "the node"),
        ("self|NODE", "노드", "the node"),
        ("SECRET", "비밀 값의 이름", "the secret's name"),
        ("CONFIG", "설정의 이름", "the config's name"),
        ("CONTEXT", "컨텍스트", "the context"),
        ("PLUGIN", "플러그인", "the plugin"),
        ("CHECKPOINT", "체크포인트", "the checkpoint"),
        ("TERM", "찾을 말", "what to look for"),
        ("SERVER", "레지스트리 서버", "the registry's server"),
        ("HOST:PORT", "매니저 노드의 주소", "a manager's address"),
        ("(worker|manager", "토큰을 볼 역할", "the role whose token is shown"),
        ("NEW_NAME", "새 이름", "the new name"),
        ("PRIVATE_PORT", "컨테이너의 포트", "the container's port"),
        ("KEY=VALUE", "설정과 값", "a setting and its value"),
        ("KEYFILE", "키 파일", "the key's file"),
        ("TARGET", "빌드할 대상", "the target to build"),
        ("PS_OPTIONS", "컨테이너 안 ps에 넘길 옵션", "options for ps"),
        ("SHELL", "셸", "the shell"),
        ("COMMAND", "도움말을 볼 명령", "the command to explain"),
        ("file", "파일 (`-`는 표준 입력)", "the file (`-` is standard input)"),
        ("FILE", "파일 (`-`는 표준 입력이나 출력)", "the file (`-` is standard input or output)"),
        ("MANIFEST_LIST", "매니페스트 목록의 이름", "the manifest list's name"),
        ("REF", "빌드 기록", "the build record"),
        ("NAME|ID", "이름이나 ID", "a name or an id"),
        ("NAME", "이름", "the name"),
    ];

    private static readonly string[] ImageSlots = ["IMAGE", "NAME[:TAG", "REPOSITORY", "SOURCE_IMAGE", "TARGET_IMAGE", "SOURCE", "MANIFEST"];

    public static string Of(LinePart part, Language language)
    {
        var value = part.Value;
        if (part.Slot == "--")
        {
            return language.Pick("여기서 옵션이 끝나고 뒤는 모두 인자입니다", "Flags end here; everything after this is an argument");
        }

        if (value is ['<', .., '>'])
        {
            return language.Pick($"{value.Trim('<', '>')} 자리에 실제 값을 적습니다", $"Write {value.Trim('<', '>')} here");
        }

        if (IsImage(part))
        {
            return ImageReference.Read(value).Describe(language);
        }

        if (part.Slot.StartsWith("PATH", StringComparison.Ordinal))
        {
            return BuildContext(value, language);
        }

        var noun = Array.Find(Nouns, noun => part.Slot.StartsWith(noun.Slot, StringComparison.Ordinal));
        return noun.Slot is null
            ? language.Pick($"`{part.Command?.Name}`에 주는 인자 `{value}`", $"an argument of `{part.Command?.Name}`: `{value}`")
            : language.Pick(noun.Ko, noun.En + ":") + $" `{value}`";
    }

    /// <summary>Whether the argument is an image's name, and no variable that holds one.</summary>
    public static bool IsImage(LinePart part) =>
        Array.Exists(ImageSlots, slot => part.Slot.StartsWith(slot, StringComparison.Ordinal)) && !part.Slot.StartsWith("MANIFEST_LIST", StringComparison.Ordinal)
        && part.Value.Length > 0 && (char.IsAsciiLetterOrDigit(part.Value[0]) || part.Value.StartsWith("${", StringComparison.Ordinal))
        && !part.Value.StartsWith("$(", StringComparison.Ordinal);

    private static string BuildContext(string value, Language language) => value switch
    {
        "." => language.Pick("빌드 컨텍스트: 지금 폴더", "the build context: the current folder"),
        "-" => language.Pick("빌드 컨텍스트나 Dockerfile을 표준 입력에서 읽습니다", "the context or Dockerfile comes from standard input"),
        _ when value.Contains("://", StringComparison.Ordinal) || value.StartsWith("git@", StringComparison.Ordinal) =>
            language.Pick($"빌드 컨텍스트: 원격 저장소 `{value}`", $"the build context: the remote repository `{value}`"),
        _ => language.Pick($"빌드 컨텍스트: 폴더 `{value}`", $"the build context: the folder `{value}`"),
    };
}
