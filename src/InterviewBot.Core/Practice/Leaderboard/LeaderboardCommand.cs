using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Team;

namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary><c>/leaderboard</c>, which everyone sees, and its buttons: taking part, the other period, and the weekly summary for managers.</summary>
internal sealed class LeaderboardCommand(LeaderboardDesk desk, TeamDigestDesk digests, ChartPictures pictures) : ICommandHandler, IActionHandler
{
    public CommandSpec Spec { get; } = new("leaderboard", "순위", new Bilingual("참여한 사람들의 순위를 봅니다", "Shows the ranks of those who take part"))
    {
        SpeaksToAll = true,
        Options =
        [
            new OptionSpec("period", "기간", new Bilingual("주 또는 달 (비우면 이번 주)", "Week or month (empty: this week)"))
            {
                Choices =
                [
                    new ChoiceSpec("week", new Bilingual("주", "Week")),
                    new ChoiceSpec("month", new Bilingual("달", "Month")),
                ],
            },
        ],
    };

    public string Feature => LeaderboardCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken) =>
        new Reply.Public(await DrawAsync(command, RankingPeriods.Read(command.Option("period")), context, cancellationToken));

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken) => action.Id.Action switch
    {
        "join" => await TakePartAsync(action, true, context, cancellationToken),
        "leave" => await TakePartAsync(action, false, context, cancellationToken),
        "digest" => await SwitchDigestAsync(action, context, cancellationToken),
        _ => await ShowAsync(action, context, cancellationToken),
    };

    /// <summary>On the ranks themselves the other period takes their place; from another message they are for the one who asked.</summary>
    private async Task<Reply> ShowAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var (period, elsewhere) = action.Id.Argument.Split('/') is [var first, _] ? (first, true) : (action.Id.Argument, false);
        var card = await DrawAsync(action, RankingPeriods.Read(period), context, cancellationToken);
        return elsewhere ? new Reply.Private(card) : new Reply.Update(card);
    }

    private async Task<Reply> TakePartAsync(ChatEvent.Action action, bool on, ChatContext context, CancellationToken cancellationToken)
    {
        await desk.TakePartAsync(action.Channel, action.Member, on, cancellationToken);
        return new Reply.Private(on ? LeaderboardCards.Joined(context.Language) : LeaderboardCards.Left(context.Language));
    }

    private async Task<Reply> SwitchDigestAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken) => new Reply.Private(
        !action.MayManage ? ManagerOnly.Refusal(action, context.Language)
        : action.Id.Argument == "on" ? TeamDigestCards.SwitchedOn(await digests.SwitchOnAsync(action, context, cancellationToken), action.BotLacks, context.Language)
        : TeamDigestCards.SwitchedOff(await digests.SwitchOffAsync(action.Channel, cancellationToken), context.Language));

    private async Task<Card> DrawAsync(ChatEvent chatEvent, RankingPeriod period, ChatContext context, CancellationToken cancellationToken)
    {
        var chart = await desk.ChartAsync(chatEvent.Channel, period, context.Language, context.Now, cancellationToken);
        bool? digestOn = chatEvent.MayManage ? await digests.IsOnAsync(chatEvent.Channel, cancellationToken) : null;
        return LeaderboardCards.Of(chart, chart.Rows.IsEmpty ? null : pictures.Of(chart), period, digestOn, context.Language);
    }
}
