using System.CommandLine;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Cli;

/// <summary><c>ask</c>: one question with its answer points.</summary>
internal static class AskCall
{
    public static Command Create(CommonOptions common)
    {
        var topic = new Option<string?>("--topic") { Description = "A topic's id or name." };
        var level = new Option<string?>("--level") { Description = "junior, mid or senior." };
        var id = new Option<string?>("--id") { Description = "This question: its id or its number." };
        var command = new Command("ask", "Prints one question with its answer points.") { topic, level, id, common.Lang, common.Json };
        command.SetAction(async (call, cancellationToken) =>
        {
            var content = LoadedContent.Load(call.GetValue(common.Content));
            var language = common.Language(call, Language.Ko);
            var catalog = await content.NumberAsync(cancellationToken);
            var asked = call.GetValue(id) is { } wanted
                ? Find(catalog, wanted, language)
                : Pick(catalog, call.GetValue(topic), call.GetValue(level), language);
            return Print(asked, content.Snapshot, language, call.GetValue(common.Json));
        });
        return command;
    }

    public static NumberedQuestion? Find(QuestionCatalog catalog, string wanted, Language language) =>
        catalog.Find(new QuestionId(wanted), language)
        ?? (int.TryParse(wanted.TrimStart('#'), out var number) ? catalog.Find(number, language) : null);

    private static NumberedQuestion? Pick(QuestionCatalog catalog, string? topic, string? level, Language language)
    {
        var mistake = QuestionRequest.TryRead(catalog.Snapshot, topic, level, out var filter);
        return mistake is not null
            ? throw new UsageException(mistake.In(language))
            : QuestionPicker.Choose(catalog.Pool(filter, language), [], TimeProvider.System.GetTimestamp().ToString())?.Question;
    }

    private static int Print(NumberedQuestion? asked, ContentSnapshot content, Language language, bool json)
    {
        if (asked is null)
        {
            Console.Error.WriteLine(language.Pick(
                "맞는 질문이 없습니다. `interviewbot content list`로 있는 질문을 볼 수 있습니다.",
                "No question fits. `interviewbot content list` shows what there is."));
            return ExitCode.No;
        }

        Console.WriteLine(json
            ? JsonSerializer.Serialize(Listings.Of(asked.Question, asked.Number), CliJson.Lines.QuestionListing)
            : TerminalCard.ForConsole(language).Draw(CardOf(asked, content, language)));
        return ExitCode.Done;
    }

    private static Card CardOf(NumberedQuestion asked, ContentSnapshot content, Language language)
    {
        var card = QuestionCards.Ask(asked, content.TopicName(asked.Question.Topic, language), language, language.Pick("💬 질문", "💬 Question"));
        return card with
        {
            Fields = [new CardField(language.Pick("답변 포인트", "Answer points"), QuestionCards.Points(asked.Question, language))],
        };
    }
}
