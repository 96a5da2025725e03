namespace InterviewBot.Core.Content.Rules;

/// <summary>Rules of folders, files and front matter.</summary>
internal static class FileRules
{
    public static Rule FolderMissing { get; } = Rule.Error(
        "F001",
        "폴더가 없습니다. 경로를 확인하거나 Content__Directories를 고쳐 주세요.",
        "There is no such folder. Check the path, or correct Content__Directories.");

    public static Rule FolderUnreadable { get; } = Rule.Error(
        "F002",
        "폴더를 읽을 수 없습니다. 봇을 실행하는 사용자에게 읽기와 실행 권한을 주세요.",
        "The folder cannot be read. Give the user that runs the bot permission to read and enter it.");

    public static Rule FileUnreadable { get; } = Rule.Error(
        "F003",
        "파일을 읽을 수 없습니다. 읽기 권한과, 다른 프로그램이 잠그고 있지 않은지 확인해 주세요.",
        "The file cannot be read. Check its read permission, and that no other program has it locked.");

    /// <summary>Whether there may be files where this was found.</summary>
    public static bool HidesFiles(string code) => code == FolderMissing.Code || code == FolderUnreadable.Code || code == FileUnreadable.Code;

    public static Rule LinkLoop { get; } = Rule.Error(
        "F004",
        "이미 읽은 폴더를 다시 가리키는 심볼릭 링크입니다. 링크를 지우거나 다른 폴더를 가리키게 해 주세요.",
        "This symbolic link leads to a folder that was read already. Remove it, or point it elsewhere.");

    public static Rule NotText { get; } = Rule.Error(
        "F006",
        "텍스트 파일이 아닙니다. 마크다운이 아니라면 이름 끝의 .md를 다른 것으로 바꿔 주세요.",
        "This is not a text file. If it is not Markdown, give it an extension other than .md.");

    public static Rule NotUtf8 { get; } = Rule.Error(
        "F007",
        "UTF-8이 아닌 글자가 있습니다. 편집기에서 인코딩을 UTF-8로 바꿔 저장해 주세요.",
        "There is text that is not UTF-8. Save the file as UTF-8 in your editor.");

    public static Rule NestedTooDeep { get; } = Rule.Error(
        "F008",
        $"목록이나 인용이 너무 깊습니다(최대 {ContentLimits.MaxNesting}단계). 들여쓰기를 줄여 주세요.",
        $"Lists or quotes are nested too deeply (at most {ContentLimits.MaxNesting} levels). Indent less.");

    public static Rule TooManyMarks { get; } = Rule.Error(
        "F009",
        $"한 문단에 '*', '_', '[' 같은 기호가 {ContentLimits.MaxMarksInParagraph}개를 넘습니다. 빈 줄로 문단을 나눠 주세요.",
        $"One paragraph has more than {ContentLimits.MaxMarksInParagraph} marks such as '*', '_' and '['. Split it with blank lines.");

    public static Rule Unparsable { get; } = Rule.Error(
        "F010",
        "마크다운으로 읽을 수 없습니다. 강조나 링크가 지나치게 겹친 곳이 없는지 확인해 주세요.",
        "The file cannot be read as Markdown. Look for emphasis or links that are nested too deeply.");

    public static Rule BrokenFrontMatter { get; } = Rule.Error(
        "F011",
        "머리말(---)이 올바른 YAML이 아닙니다. 한 줄에 하나씩 '이름: 값' 꼴로 적고, ':'가 든 값은 따옴표로 감싸 주세요.",
        "The front matter (---) is not valid YAML. Write one 'name: value' per line, and quote values that contain ':'.");

    public static Rule IgnoredFrontMatter { get; } = Rule.Warning(
        "F012",
        "머리말(---)을 읽지 못했습니다. 파일의 첫 줄에서 '---'로 시작하고 '---' 줄로 닫아 주세요. 그 앞에는 빈 줄도 둘 수 없습니다.",
        "The front matter (---) was not read. Start it with '---' on the very first line and close it with a line '---'; not even a blank line may stand before it.");

    public static Rule CannotPin { get; } = Rule.Error(
        "F015",
        "id를 자동으로 적어 넣을 수 없는 모양입니다. 이 파일의 질문과 포인트에는 '{#id}'를 직접 적어 주세요.",
        "The ids cannot be written into this file automatically. Write '{#id}' at its questions and points by hand.");

    public static Rule ChangedMeanwhile { get; } = Rule.Error(
        "F016",
        "그 사이에 파일이 바뀌어 그대로 두었습니다. 다시 실행해 주세요.",
        "The file changed in the meantime and was left alone. Run this again.");

    public static Rule FileUnwritable { get; } = Rule.Error(
        "F017",
        "파일에 쓸 수 없습니다. 파일과 그 폴더의 쓰기 권한을 확인해 주세요.",
        "The file cannot be written. Check the write permission of the file and its folder.");

    public static Rule TooLarge(long bytes) => Rule.Error(
        "F005",
        $"파일이 너무 큽니다({Megabytes(bytes)} MB, 최대 {Megabytes(ContentLimits.MaxFileBytes)} MB). 주제별 파일로 나눠 주세요.",
        $"The file is too large ({Megabytes(bytes)} MB, at most {Megabytes(ContentLimits.MaxFileBytes)} MB). Split it into one file per topic.");

    public static Rule UnknownKey(string key) => Rule.Warning(
        "F013",
        $"머리말의 '{key}' 항목은 모르는 이름입니다. topic, level, lang, kind 가운데 하나인지 확인해 주세요.",
        $"'{key}' is not known in front matter. The names that count are topic, level, lang and kind.");

    public static Rule UnknownLanguage(string value) => Rule.Warning(
        "F014",
        $"lang의 '{value}' 값은 모르는 언어입니다. lang에는 ko나 en을 적어 주세요.",
        $"'{value}' is not a language of the bot. Write ko or en as lang.");

    public static Rule UnknownKind(string value) => Rule.Warning(
        "F018",
        $"kind의 '{value}' 값은 모르는 종류입니다. 표의 키가 compose.yaml의 것이면 kind에 compose-file을 적고, 아니면 이 줄을 지워 주세요.",
        $"'{value}' is not a kind of file. Write compose-file where the tables hold keys of compose.yaml, else delete this line.");

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#");
}
