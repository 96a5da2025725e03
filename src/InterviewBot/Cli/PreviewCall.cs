using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Discord.Rendering;
using InterviewBot.Slack.Rendering;

namespace InterviewBot.Cli;

/// <summary><c>content preview</c>: a question with its buttons and what they open, as a platform shows it.</summary>
internal static class PreviewCall
{
    private static readonly string[] Platforms = ["web", "discord", "slack"];

    public static async Task<int> RunAsync(
        string id, string platform, string[]? folders, Language language, CancellationToken cancellationToken)
    {
        if (!Platforms.Contains(platform))
        {
            throw new UsageException($"--platform is '{platform}', which is not a platform of the bot. Use one of: {string.Join(", ", Platforms)}.");
        }

        var content = LoadedContent.Load(folders);
        var catalog = await content.NumberAsync(cancellationToken);
        var asked = AskCall.Find(catalog, id, language);
        if (asked is null)
        {
            Console.Error.WriteLine($"There is no question '{id}'. `interviewbot content list` shows the ids.");
            return ExitCode.No;
        }

        foreach (var card in Cards(asked, content.Snapshot, language))
        {
            Console.WriteLine(Draw(card, platform, language));
            Console.WriteLine(string.Join(' ', card.Buttons.Select(button => $"[ {button.Label} ]")));
            Console.WriteLine();
        }

        return ExitCode.Done;
    }

    /// <summary>What Discord and Slack are sent is text in their own dialect; the page draws the card itself.</summary>
    private static string Draw(Card card, string platform, Language language) => platform switch
    {
        "discord" => string.Join("\n— — —\n", DiscordPreview.Render(card)),
        "slack" => SlackPreview.Render(card),
        _ => TerminalCard.ForConsole(language).Draw(card),
    };

    private static IEnumerable<Card> Cards(NumberedQuestion asked, ContentSnapshot content, Language language)
    {
        var commands = CommandIndex.Build(content);
        var topic = content.TopicName(asked.Question.Topic, language);
        yield return QuestionCards.Ask(asked, topic, language, language.Pick("📌 오늘의 질문", "📌 Question of the day")) with
        {
            Buttons = QuestionCards.Buttons(asked.Number, language),
        };
        yield return AnswerCards.Points(asked, language);
        yield return AnswerCards.Model(asked, command => commands.MeaningOf(command, language), language);
        yield return AnswerCards.FollowUps(asked, language);
    }
}
