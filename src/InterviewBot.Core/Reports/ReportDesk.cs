using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Reports;

/// <summary>Takes "this is wrong" in: keeps it, and tells the admins' channel the file and the line.</summary>
internal sealed partial class ReportDesk(
    QuestionBank bank, CommandLookup commands, IMistakeReports reports, IEnumerable<IChatPlatform> platforms, IOptions<ReportOptions> options,
    ILogger<ReportDesk> logger) : IActionHandler
{
    private const string Send = "send-";

    public string Feature => ReportCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var sends = action.Id.Action.StartsWith(Send, StringComparison.Ordinal);
        var kind = sends ? action.Id.Action[Send.Length..] : action.Id.Action;
        if (await FindAsync(kind, action.Id.Argument, context.Language, cancellationToken) is not var (about, place))
        {
            return new Reply.Private(Card.Say(
                context.Language.Pick("이미 바뀌었거나 없어진 내용이에요. 고마워요.", "That has been changed or removed already. Thank you."), CardTone.Success));
        }

        if (!sends)
        {
            return new Reply.Ask(ReportCards.Form(kind, action.Id.Argument, about, context.Language));
        }

        var text = (action.Fields.GetValueOrDefault(ReportCards.TextField) ?? "").Trim();
        if (text.Length is 0 or > ReportCards.LongestText)
        {
            return new Reply.Private(Card.Say(
                context.Language.Pick($"1자에서 {ReportCards.LongestText:N0}자까지 적어 주세요.", $"Write between 1 and {ReportCards.LongestText:N0} characters."), CardTone.Warning));
        }

        var report = new MistakeReport(action.EventId, action.Channel, action.Member, about, place, text, context.Now);
        await reports.SaveAsync(report, cancellationToken);
        await TellAsync(report, context.Language, cancellationToken);
        return new Reply.Private(ReportCards.Thanks(context.Language));
    }

    private async Task<(string About, SourcePlace Place)?> FindAsync(string kind, string argument, Language language, CancellationToken cancellationToken)
    {
        if (kind == "command")
        {
            return commands.Index.Find(argument) is { } command ? (command.Name, command.In(language).Source) : null;
        }

        var catalog = await bank.CurrentAsync(cancellationToken);
        return int.TryParse(argument, out var number) && catalog.Find(number, language) is { } asked
            ? ($"#{asked.Number} {asked.Question.Text}", asked.Question.Source)
            : null;
    }

    private async Task TellAsync(MistakeReport report, Language language, CancellationToken cancellationToken)
    {
        if (options.Value.Target is not { } target || platforms.FirstOrDefault(platform => platform.Name == target.Platform) is not { } platform)
        {
            return;
        }

        var told = await platform.PostAsync(target, ReportCards.Notice(report, language), new PostOptions("report/" + report.Id), cancellationToken);
        if (told is not PostResult.Sent)
        {
            // It is kept, and /status shows it.
            LogNotTold(options.Value.Channel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A report of a mistake could not be posted to {Channel} (Reports__Channel). /status shows it.")]
    private partial void LogNotTold(string channel);
}
