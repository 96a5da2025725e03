using System.CommandLine;
using System.Text;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Commands;

namespace InterviewBot.Cli;

/// <summary><c>lookup</c>: one query from the arguments, or one a line from standard input.</summary>
internal static class LookupCall
{
    private const int MostResults = 25;

    public static Command Create(CommonOptions common)
    {
        var query = new Argument<string[]>("QUERY") { Description = "A command, a flag, or what you want to do.", Arity = ArgumentArity.ZeroOrMore };
        var top = new Option<int>("--top") { Description = "How many results, 1 to 25.", DefaultValueFactory = _ => 5 };
        var command = new Command("lookup", "Looks a docker command up.") { query, top, common.Lang, common.Json };
        command.SetAction(async (call, cancellationToken) =>
        {
            var most = call.GetValue(top) is >= 1 and <= MostResults and var asked
                ? asked
                : throw new UsageException($"--top is {call.GetValue(top)}. Use a number from 1 to {MostResults}.");
            var language = common.Language(call, Language.Ko);
            var index = CommandIndex.Build(LoadedContent.Load(call.GetValue(common.Content)).Snapshot);
            return call.GetValue(query) is { Length: > 0 } words
                ? Answer(index, string.Join(' ', words), most, language, call.GetValue(common.Json))
                : await AnswerLinesAsync(index, most, language, cancellationToken);
        });
        return command;
    }

    private static int Answer(CommandIndex index, string query, int most, Language language, bool json)
    {
        var found = index.Search(query, most);
        Console.WriteLine(json ? ToJson(found, language) : ToText(found, language));
        return found.Matches.IsEmpty ? ExitCode.No : ExitCode.Done;
    }

    private static async Task<int> AnswerLinesAsync(CommandIndex index, int most, Language language, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync((string.IsNullOrWhiteSpace(line)
                ? JsonSerializer.Serialize(new ErrorListing("The line is empty. Write one query a line."), CliJson.Lines.ErrorListing)
                : ToJson(index.Search(line.Trim(), most), language)).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        return ExitCode.Done;
    }

    private static string ToJson(LookupResult found, Language language)
    {
        var results = found.Matches.Select(match =>
        {
            var entry = match.Command.In(language);
            return new FoundCommand(entry.Name, entry.Aliases, match.Score, entry.Description, [.. entry.Examples.Select(example => example.Line)]);
        });
        return JsonSerializer.Serialize(new LookupListing(found.Query, [.. results]), CliJson.Lines.LookupListing);
    }

    private static string ToText(LookupResult found, Language language)
    {
        var screen = TerminalCard.ForConsole(language);
        return found.Confidence == LookupConfidence.Sure
            ? screen.Draw(DockerCards.Entry(found.Matches[0].Command, found.Matches[0].Flag, [.. found.Matches.Skip(1).Take(3).Select(match => match.Command.Name)], [], language))
            : screen.Draw(found.Confidence == LookupConfidence.Unsure ? DockerCards.Choices(found, language) : DockerCards.NotFound(found, language));
    }
}
