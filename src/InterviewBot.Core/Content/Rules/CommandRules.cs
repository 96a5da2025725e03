namespace InterviewBot.Core.Content.Rules;

/// <summary>Rules of command tables, option tables and synonyms.</summary>
internal static class CommandRules
{
    public static Rule EmptyCommand { get; } = Rule.Error(
        "C001",
        "명령어 칸이 비어 있습니다. `docker …`를 적거나 이 줄을 지워 주세요.",
        "The command cell is empty. Write `docker …`, or delete this row.");

    public static Rule EmptyDescription { get; } = Rule.Warning(
        "C002",
        "설명이 비어 있습니다. 이 명령이 하는 일을 한 줄로 적어 주세요.",
        "The description is empty. Say in one line what the command does.");

    public static Rule NotACommand { get; } = Rule.Error(
        "C003",
        "명령의 이름을 알 수 없습니다. `docker container ls`처럼 명령으로 시작해 주세요.",
        "The command's name cannot be made out. Start with a command, such as `docker container ls`.");

    public static Rule EmptyOption { get; } = Rule.Error(
        "C004",
        "옵션 칸이 비어 있거나 '-'로 시작하지 않습니다. `-n`, `--tail <수>`처럼 적어 주세요.",
        "The option cell is empty or does not start with '-'. Write it like `-n`, `--tail <number>`.");

    public static Rule NotAnInstruction { get; } = Rule.Error(
        "C006",
        "Dockerfile의 지시어가 아닙니다. `COPY`처럼 대문자로 적거나, 다른 표로 옮겨 주세요.",
        "This is not a Dockerfile instruction. Write it in capitals, such as `COPY`, or move it to another table.");

    public static Rule NotAKey { get; } = Rule.Error(
        "C007",
        "compose.yaml의 키로 읽을 수 없습니다. `services.healthcheck`나 `healthcheck`처럼 점으로 이어 적어 주세요.",
        "This is not a compose.yaml key. Write its path with dots, such as `services.healthcheck` or `healthcheck`.");

    public static Rule EmptyTask { get; } = Rule.Error(
        "C008",
        "하고 싶은 일이나 명령어 칸이 비어 있습니다. 명령어는 `docker system df`처럼 코드로 적어 주세요.",
        "The task or its command is missing. Write the command as code, such as `docker system df`.");

    public static Rule LonelyGroup { get; } = Rule.Warning(
        "S001",
        "같은 뜻의 말이 둘 이상 있어야 합니다. 쉼표로 나눠 적어 주세요.",
        "A group needs at least two words that mean the same. Separate them with commas.");

    public static Rule OptionsWithoutCommand(string name) => Rule.Warning(
        "C005",
        $"'{name}'의 옵션 표가 있지만 명령어 표에는 그 명령이 없습니다. 같은 언어의 명령어 표에 한 줄을 더해 주세요.",
        $"There is a table of options for '{name}', but no command table has it. Add a row in the same language.");

    public static Rule TaskWithoutCommand(string name) => Rule.Warning(
        "C009",
        $"'{name}' 명령으로 하는 일이 적혀 있지만 명령어 표에는 그 명령이 없습니다. 같은 언어의 명령어 표에 한 줄을 더해 주세요.",
        $"A task names '{name}', but no command table has it. Add a row in the same language.");

    public static Rule UnknownCommand(string word, string group, string? nearest) => Rule.HarmlessError(
        "C010",
        $"'{group}'에는 '{word}' 명령이 없습니다." + (nearest is null ? " 이름을 확인해 주세요." : $" '{nearest}' 명령을 뜻하셨나요?"),
        $"'{group}' has no command '{word}'." + (nearest is null ? " Check the name." : $" Did you mean '{nearest}'?"));

    public static Rule UnknownFlag(string flag, string command, string? nearest) => Rule.HarmlessError(
        "C011",
        $"'{command}'에는 '{flag}' 옵션이 없습니다." + (nearest is null ? $" `{command} --help`로 이름을 확인해 주세요." : $" '{nearest}' 옵션을 뜻하셨나요?"),
        $"'{command}' has no flag '{flag}'." + (nearest is null ? $" Check its name with `{command} --help`." : $" Did you mean '{nearest}'?"));

    public static Rule OutdatedFlag(string flag, string command) => Rule.Warning(
        "C012",
        $"'{command}'의 '--{flag}'는 더 쓰지 않기로 한 옵션입니다. `{command} --help`에서 대신할 것을 찾아 바꿔 주세요.",
        $"'--{flag}' of '{command}' is deprecated. Look in `{command} --help` for what replaces it.");
}
