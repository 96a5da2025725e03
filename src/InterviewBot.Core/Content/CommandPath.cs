using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Content;

/// <summary>Finds the command's own words at the start of a line: <c>docker compose up</c> of <c>sudo docker compose -f a.yaml up -d</c>.</summary>
internal static class CommandPath
{
    /// <summary>Other programs' commands are known by two words: <c>kubectl get</c>, <c>systemctl restart</c>.</summary>
    private const int WordsOfOthers = 2;

    /// <summary>Options that stand before the command's last word and take a value of their own.</summary>
    private static readonly string[] ValueOptions =
        ["-f", "--file", "-p", "--project-name", "--project-directory", "--profile", "--env-file", "-c", "--context", "-H", "--host", "--config", "-l", "--log-level", "--builder"];

    public static string? Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var at = 0;
        while (at < words.Length && (words[at] is "$" or "#" or "sudo" or "time" || IsAssignment(words[at])))
        {
            at++;
        }

        if (at == words.Length || !IsWord(words[at]))
        {
            return null;
        }

        // Compose of the first generation was a program of its own, with the same commands.
        var program = words[at] == "docker-compose" ? "docker compose" : words[at];
        return program.StartsWith("docker", StringComparison.Ordinal) ? Docker(program, words, at + 1) : Other(words, at);
    }

    private static string Docker(string path, string[] words, int at)
    {
        while (at < words.Length && IsGroup(path))
        {
            if (words[at].StartsWith('-'))
            {
                at += Array.IndexOf(ValueOptions, words[at]) < 0 ? 1 : 2;
                continue;
            }

            if (!IsWord(words[at]) || IsArgument(path, words[at]))
            {
                break;
            }

            path = $"{path} {words[at++]}";
        }

        return path;
    }

    private static bool IsGroup(string path) => DockerGrammar.Docker28.Find(path) is { IsGroup: true };

    /// <summary>Few groups take arguments as well: <c>docker buildx history inspect</c>.</summary>
    private static bool IsArgument(string path, string word) =>
        DockerGrammar.Docker28.Find(path) is { Arguments.Length: > 0 } && DockerGrammar.Docker28.Find($"{path} {word}") is null;

    private static string Other(string[] words, int at)
    {
        var count = words.Skip(at).Take(WordsOfOthers).TakeWhile(IsWord).Count();
        return string.Join(' ', words, at, count);
    }

    private static bool IsWord(string word) =>
        char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    private static bool IsAssignment(string word) => word.IndexOf('=', StringComparison.Ordinal) > 0 && !word.StartsWith('-');
}
