using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Mock.Rules;

namespace InterviewBot.Core.Mock.Desks;

/// <summary>Where the interviewer opens the sheet and works on it.</summary>
internal sealed class InterviewerDesk(MockSessions sessions, IMockInterviewStore store, MockCards cards)
{
    public Task<Reply> HandleAsync(MockArgument argument, ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken) => action.Id.Action switch
    {
        "hear" => ApplyAsync(argument, new MockInput.Hear(action.Member, argument.Round, action.Values), context, cancellationToken),
        "followup" => FollowUpAsync(argument, action.Member, context, cancellationToken),
        _ => OpenAsync(argument, action.Member, context, cancellationToken),
    };

    private async Task<Reply> OpenAsync(MockArgument argument, Member member, ChatContext context, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(argument.Id, cancellationToken) is not { State: var state })
        {
            return MockTable.Say(MockRefusals.Over, context.Language);
        }

        return InterviewerRules.WhyNot(state, member.Id, argument.Round) is { } refusal
            ? MockTable.Say(refusal, context.Language)
            : new Reply.Private(SheetCard.Draw(await cards.ViewAsync(state, context.Language, cancellationToken), argument.Round));
    }

    private async Task<Reply> FollowUpAsync(MockArgument argument, Member member, ChatContext context, CancellationToken cancellationToken)
    {
        var number = argument.Number(1);
        if (await store.FindAsync(argument.Id, cancellationToken) is { State: var state } && argument.Round >= 0 && argument.Round <= state.Round
            && (await cards.ViewAsync(state, context.Language, cancellationToken)).Asked(argument.Round)?.Question.FollowUps.Length < number)
        {
            return MockTable.Say(MockRefusals.NoMoreFollowUps, context.Language);
        }

        return await ApplyAsync(argument, new MockInput.FollowUp(member, argument.Round, number), context, cancellationToken);
    }

    private async Task<Reply> ApplyAsync(MockArgument argument, MockInput input, ChatContext context, CancellationToken cancellationToken)
    {
        var outcome = await sessions.ApplyAsync(argument.Id, input, cancellationToken);
        return outcome is null or { Refusal: not null }
            ? MockTable.Say(outcome?.Refusal ?? MockRefusals.Over, context.Language)
            : new Reply.Update(SheetCard.Draw(await cards.ViewAsync(outcome.State, context.Language, cancellationToken), argument.Round));
    }
}
