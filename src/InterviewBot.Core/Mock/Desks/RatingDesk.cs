using System.Globalization;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Mock.Rules;

namespace InterviewBot.Core.Mock.Desks;

/// <summary>Where peers rate, and where each reads what the others wrote to them.</summary>
internal sealed class RatingDesk(MockSessions sessions, IMockInterviewStore store, MockCards cards)
{
    private const string Field = "remark";

    public async Task<Reply> HandleAsync(MockArgument argument, ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var (round, to, member) = (argument.Round, argument.Number(1), action.Member);
        if (await store.FindAsync(argument.Id, cancellationToken) is not { State: var state }
            || (action.Id.Action != "allmine" && (round < 0 || round > state.Round)) || to >= state.People.Length)
        {
            return MockTable.Say(MockRefusals.Over, context.Language);
        }

        var view = await cards.ViewAsync(state, context.Language, cancellationToken);
        return action.Id.Action switch
        {
            "mine" => new Reply.Private(FeedbackCard.Draw(view, round, member.Id)),
            "allmine" => new Reply.Private(FeedbackCard.DrawAll(view, member.Id)),
            "mytick" => await ApplyAsync(
                argument, new MockInput.Tick(member, round, action.Values), context, ticked => FeedbackCard.Draw(ticked, round, member.Id), cancellationToken),
            "rate" => Open(view, round, member.Id, card => new Reply.Private(card)),
            "others" => Open(view, round, member.Id, card => new Reply.Update(card)),
            "whom" when int.TryParse(action.Values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < state.People.Length =>
                new Reply.Update(RatingCard.Draw(view, round, member.Id, place, FirstMissing(view, round, member.Id, place))),
            "regrade" when to >= 0 => new Reply.Update(RatingCard.Draw(view, round, member.Id, to, RatingCriterion.Correctness)),
            "grade" when to >= 0 => await GradeAsync(argument, action, view, context, cancellationToken),
            "remark" when to >= 0 => new Reply.Ask(RemarkForm(view, round, member.Id, to)),
            "remarked" when to >= 0 => await ApplyAsync(
                argument, new MockInput.Remark(member, round, state.People[to].Id, action.Fields.GetValueOrDefault(Field) ?? ""), context,
                remarked => RatingCard.Draw(remarked, round, member.Id, to, FirstMissing(remarked, round, member.Id, to)), cancellationToken),
            _ => MockTable.Say(MockRefusals.Over, context.Language),
        };
    }

    private static Reply Open(MockView view, int round, string rater, Func<Card, Reply> reply)
    {
        var people = RatingRules.Rateable(view.State, rater, round).ToList();
        return people switch
        {
            [] => MockTable.Say(RatingRules.WhyNobody(view.State, rater, round), view.Language),
            [var only] => reply(RatingCard.Draw(
                view, round, rater, view.State.People.IndexOf(only), FirstMissing(view, round, rater, view.State.People.IndexOf(only)))),
            _ => reply(RatingCard.Choose(view, round, rater, people)),
        };
    }

    private Task<Reply> GradeAsync(MockArgument argument, ChatEvent.Action action, MockView view, ChatContext context, CancellationToken cancellationToken)
    {
        var (round, to, criterion) = (argument.Round, argument.Number(1), (RatingCriterion)argument.Number(2));
        _ = int.TryParse(action.Values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        var next = criterion + 1;
        return ApplyAsync(
            argument,
            new MockInput.Grade(action.Member, round, view.State.People[to].Id, criterion, value),
            context,
            graded => RatingCard.Draw(
                graded, round, action.Member.Id, to, PeerRating.Criteria.Contains(next) ? next : FirstMissing(graded, round, action.Member.Id, to)),
            cancellationToken);
    }

    private async Task<Reply> ApplyAsync(
        MockArgument argument, MockInput input, ChatContext context, Func<MockView, Card> draw, CancellationToken cancellationToken)
    {
        var outcome = await sessions.ApplyAsync(argument.Id, input, cancellationToken);
        return outcome is null or { Refusal: not null }
            ? MockTable.Say(outcome?.Refusal ?? MockRefusals.Over, context.Language)
            : new Reply.Update(draw(await cards.ViewAsync(outcome.State, context.Language, cancellationToken)));
    }

    private static RatingCriterion? FirstMissing(MockView view, int round, string rater, int to)
    {
        var rating = view.State.Played[round].RatingOf(rater, view.State.People[to].Id);
        return PeerRating.Criteria.Where(criterion => rating?.Grades.ContainsKey(criterion) != true).Select(criterion => (RatingCriterion?)criterion).FirstOrDefault();
    }

    private static Form RemarkForm(MockView view, int round, string rater, int to)
    {
        var (state, language) = (view.State, view.Language);
        return new Form(
            new ActionId(MockButtons.Feature, "remarked", $"{state.Id}/{round}/{to}"),
            language.Pick("한 줄 남기기", "Leave a line"),
            [
                new FormField(
                    Field,
                    language.Pick("좋았던 점이나 다음에 해 볼 것", "What was good, or what to try next"),
                    language.Pick("비워 두면 지워져요", "Empty takes it back"),
                    MinimumLength: 0,
                    MaximumLength: PeerRating.LongestRemark,
                    Value: state.Played[round].RatingOf(rater, state.People[to].Id)?.Remark ?? ""),
            ]);
    }
}
