using System.CommandLine;
using System.Text;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Practice.Feedback;
using InterviewBot.Core.Questions;

namespace InterviewBot.Cli;

/// <summary><c>feedback</c>: which answer points an answer covers; one answer from standard input, or one a line.</summary>
internal static class FeedbackCall
{
    public static Command Create(CommonOptions common)
    {
        var question = new Option<string?>("--question") { Description = "The question that is answered: its id or its number.", HelpName = "ID" };
        var lines = new Option<bool>("--jsonl") { Description = "Read {\"question\",\"answer\"} a line, and print one result a line." };
        var command = new Command("feedback", "Says which answer points the answer on standard input covers.") { question, lines, common.Lang, common.Json };
        command.SetAction(async (call, cancellationToken) =>
        {
            var id = call.GetValue(question);
            if (id is null && !call.GetValue(lines))
            {
                throw new UsageException("feedback needs to know what is answered. Name it with --question ID, or give one {\"question\",\"answer\"} a line with --jsonl.");
            }

            var content = LoadedContent.Load(call.GetValue(common.Content));
            var judge = new FeedbackJudge(new AnswerFeedback(content.Snapshot), await content.NumberAsync(cancellationToken));
            var language = common.Language(call, Language.Ko);
            return call.GetValue(lines)
                ? await JudgeLinesAsync(judge, id, language, cancellationToken)
                : await JudgeOneAsync(judge, id!, language, call.GetValue(common.Json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> JudgeOneAsync(FeedbackJudge judge, string id, Language language, bool json, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        var answer = await input.ReadToEndAsync(cancellationToken);
        if (judge.Judge(id, answer, language) is not var (asked, result))
        {
            Console.Error.WriteLine(language.Pick(
                $"‘{id}’ 질문이 없습니다. `interviewbot content list`로 있는 질문을 볼 수 있습니다.",
                $"There is no question ‘{id}’. `interviewbot content list` shows what there is."));
            return ExitCode.No;
        }

        Console.WriteLine(json
            ? JsonSerializer.Serialize(ListingOf(result), CliJson.Lines.FeedbackListing)
            : TerminalCard.ForConsole(language).Draw(FeedbackCards.Checklist(asked, result, "", veryShort: false, language) with { Buttons = [] }));
        return ExitCode.Done;
    }

    private static async Task<int> JudgeLinesAsync(FeedbackJudge judge, string? id, Language language, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(JudgeLine(judge, line, id, language).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        return ExitCode.Done;
    }

    private static string JudgeLine(FeedbackJudge judge, string line, string? id, Language language)
    {
        if (Read(line) is not { Answer: { } answer } read || (read.Question ?? id) is not { } question)
        {
            return Error("The line cannot be read. Write {\"question\":\"…\",\"answer\":\"…\"} a line.");
        }

        if (read.Lang is not null && !Languages.TryParse(read.Lang, out language))
        {
            return Error($"\"lang\" is '{read.Lang}', which is not a language of the bot. Use ko or en.");
        }

        return judge.Judge(question, answer, language) is var (_, result)
            ? JsonSerializer.Serialize(ListingOf(result), CliJson.Lines.FeedbackListing)
            : Error($"There is no question '{question}'. `interviewbot content list` shows what there is.");
    }

    private static AnswerLine? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, CliJson.Lines.AnswerLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Error(string message) => JsonSerializer.Serialize(new ErrorListing(message), CliJson.Lines.ErrorListing);

    private static FeedbackListing ListingOf(FeedbackResult result) => new(
        result.Question.Id.Value,
        [
            .. result.Points.Select(point => new PointFeedbackListing(
                point.Point.Id, point.Point.Text, point.IsCovered, point.Evidence, point.Missing,
                point.Verdict.ToString().ToLowerInvariant(), Math.Round(point.Confidence, 2), point.Hint)),
        ],
        Math.Round(result.Coverage, 2));

    /// <summary>Finds the question by what people call it, and judges the answer.</summary>
    private sealed class FeedbackJudge(AnswerFeedback feedback, QuestionCatalog catalog)
    {
        public (NumberedQuestion Asked, FeedbackResult Result)? Judge(string id, string answer, Language language) =>
            AskCall.Find(catalog, id, language) is { } asked && feedback.Judge(asked.Question.Id, answer, language) is { } result
                ? (asked, result)
                : null;
    }
}
