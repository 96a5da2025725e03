using System.CommandLine;
using System.Text;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Commands.Explain;

namespace InterviewBot.Cli;

/// <summary><c>explain</c>: one docker line from the arguments, or one a line from standard input.</summary>
internal static class ExplainCall
{
    private const string NoCommand = "There is no docker command in the line. Write one such as: docker run -it --rm nginx:alpine sh";

    public static Command Create(CommonOptions common)
    {
        var line = new Argument<string[]>("LINE") { Description = "A docker command line; quote it as a whole to keep its own quotes.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("explain", "Explains a docker command line part by part.") { line, common.Lang, common.Json };
        command.SetAction(async (call, cancellationToken) =>
        {
            var language = common.Language(call, Language.Ko);
            var index = CommandIndex.Build(LoadedContent.Load(call.GetValue(common.Content)).Snapshot);
            return call.GetValue(line) is { Length: > 0 } words
                ? Answer(index, Join(words), language, call.GetValue(common.Json))
                : await AnswerLinesAsync(new LineExplainer(index), language, cancellationToken);
        });
        return command;
    }

    private static int Answer(CommandIndex index, string line, Language language, bool json)
    {
        var explained = new LineExplainer(index).Explain(line, language);
        if (explained is null && !json)
        {
            Console.Error.WriteLine(NoCommand);
            return ExitCode.No;
        }

        Console.WriteLine(json
            ? ToJson(explained)
            : TerminalCard.ForConsole(language).Draw(ExplainCards.Explained(explained!, isListed: false, language)));
        return explained is null ? ExitCode.No : ExitCode.Done;
    }

    private static async Task<int> AnswerLinesAsync(LineExplainer explainer, Language language, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(ToJson(explainer.Explain(line, language)).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        return ExitCode.Done;
    }

    private static string ToJson(Explanation? explained) => explained is null
        ? JsonSerializer.Serialize(new ErrorListing(NoCommand), CliJson.Lines.ErrorListing)
        : JsonSerializer.Serialize(
            new ExplainListing(
                explained.Line,
                explained.Command,
                [.. explained.Parts.Select(part => new PartListing(part.Text, part.Kind.ToString().ToLowerInvariant(), part.Meaning))],
                explained.Warnings),
            CliJson.Lines.ExplainListing);

    /// <summary>The calling shell has taken the quotes away; words with spaces get some again.</summary>
    private static string Join(string[] words) => words.Length == 1
        ? words[0]
        : string.Join(' ', words.Select(word =>
            word.Length > 0 && !word.Any(char.IsWhiteSpace) ? word
            : word.Contains('\'', StringComparison.Ordinal) ? $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : $"'{word}'"));
}
