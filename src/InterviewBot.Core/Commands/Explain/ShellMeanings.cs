using System.Collections.Frozen;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What stands around docker's commands in a line: other programs, pipes, redirections, variables.</summary>
internal static class ShellMeanings
{
    private static readonly FrozenDictionary<string, Bilingual> Programs = new Dictionary<string, Bilingual>
    {
        ["sudo"] = new("뒤의 명령을 관리자 권한으로 실행합니다", "Runs the command after it as administrator"),
        ["time"] = new("걸린 시간을 잽니다", "Measures how long the command takes"),
        ["watch"] = new("뒤의 명령을 되풀이해 보여 줍니다", "Runs the command again and again"),
        ["xargs"] = new("받은 줄을 뒤의 명령에 인자로 넘깁니다", "Passes what it receives to the command after it as arguments"),
        ["grep"] = new("맞는 줄만 남깁니다", "Keeps the lines that match"),
        ["awk"] = new("줄마다 원하는 칸을 뽑습니다", "Takes columns out of each line"),
        ["sed"] = new("글자를 바꿔 냅니다", "Replaces text"),
        ["cut"] = new("줄마다 원하는 칸을 뽑습니다", "Takes columns out of each line"),
        ["head"] = new("앞의 몇 줄만 남깁니다", "Keeps the first lines"),
        ["tail"] = new("끝의 몇 줄만 남깁니다", "Keeps the last lines"),
        ["sort"] = new("줄을 정렬합니다", "Sorts the lines"),
        ["uniq"] = new("되풀이되는 줄을 하나로 합칩니다", "Merges repeated lines"),
        ["wc"] = new("줄이나 글자 수를 셉니다", "Counts lines or characters"),
        ["less"] = new("화면 단위로 넘겨 봅니다", "Shows the output page by page"),
        ["jq"] = new("JSON에서 원하는 값을 뽑습니다", "Takes values out of JSON"),
        ["tee"] = new("출력을 보여 주면서 파일에도 씁니다", "Shows the output and writes it to a file"),
        ["gzip"] = new("압축합니다", "Compresses"),
        ["gunzip"] = new("압축을 풉니다", "Decompresses"),
        ["tar"] = new("파일을 묶거나 풉니다", "Packs or unpacks files"),
        ["cat"] = new("파일의 내용을 내보냅니다", "Writes out a file"),
        ["echo"] = new("글을 내보냅니다", "Writes out text"),
        ["ssh"] = new("다른 서버에서 뒤의 명령을 실행합니다", "Runs the command on another host"),
        ["cd"] = new("폴더를 옮깁니다", "Changes the folder"),
        ["curl"] = new("HTTP로 요청합니다", "Makes an HTTP request"),
        ["export"] = new("환경 변수를 정합니다", "Sets an environment variable"),
        ["sleep"] = new("잠시 기다립니다", "Waits a moment"),
        ["git"] = new("Git 명령입니다", "A git command"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Bilingual> Operators = new Dictionary<string, Bilingual>
    {
        ["|"] = new("앞 명령의 출력을 뒤 명령의 입력으로 넘깁니다", "Passes the output of the command before it to the one after it"),
        ["|&"] = new("앞 명령의 출력과 오류를 뒤 명령의 입력으로 넘깁니다", "Passes the output and errors of the command before it to the one after it"),
        ["&&"] = new("앞 명령이 성공하면 뒤 명령을 실행합니다", "Runs the next command if the one before it succeeds"),
        ["||"] = new("앞 명령이 실패하면 뒤 명령을 실행합니다", "Runs the next command if the one before it fails"),
        [";"] = new("앞 명령이 끝나면 뒤 명령을 실행합니다", "Then runs the next command"),
        ["&"] = new("앞 명령을 백그라운드로 돌립니다", "Runs the command before it in the background"),
    }.ToFrozenDictionary();

    private static readonly string[] Keywords = ["if", "elif", "while", "until", "for", "then", "do", "else", "!", "{", "}", "done", "fi"];

    public static string Program(string name, Language language) => Keywords.Contains(name) ? language.Pick("셸 문법", "the shell's own syntax")
        : Programs.TryGetValue(name, out var meaning)
        ? meaning.In(language)
        : language.Pick($"다른 프로그램 `{name}`", $"another program, `{name}`");

    public static string Operator(string sign, Language language) => Operators.TryGetValue(sign, out var meaning)
        ? meaning.In(language)
        : language.Pick("셸 문법", "the shell's own syntax");

    public static string Redirection(string sign, Language language) => sign switch
    {
        "<" => language.Pick("파일의 내용을 입력으로 줍니다", "Takes the input from a file"),
        _ when sign.StartsWith("<<", StringComparison.Ordinal) => language.Pick("아래에 적은 글을 입력으로 줍니다", "Takes the text below as input"),
        _ when sign.EndsWith("&1", StringComparison.Ordinal) => language.Pick("오류도 출력과 같은 곳으로 보냅니다", "Sends errors to where the output goes"),
        _ when sign.StartsWith('2') => language.Pick("오류를 파일로 보냅니다", "Writes errors to a file"),
        _ when sign.EndsWith(">>", StringComparison.Ordinal) => language.Pick("출력을 파일 끝에 덧붙입니다", "Appends the output to a file"),
        _ => language.Pick("출력을 파일에 씁니다", "Writes the output to a file"),
    };

    public static string Assignment(LinePart part, Language language) => part.Value == "DOCKER_BUILDKIT=1"
        ? language.Pick("BuildKit으로 빌드하게 합니다. 요즘 도커에서는 기본입니다", "Builds with BuildKit, which is the default nowadays")
        : language.Pick("이 명령에만 쓸 환경 변수", "An environment variable for this command only");
}
