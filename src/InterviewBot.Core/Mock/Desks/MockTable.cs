using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Mock.Desks;

/// <summary>Where a session's people press: turns presses into inputs, and outcomes into replies to the one who pressed.</summary>
internal sealed class MockTable(
    MockSessions sessions, MockOpening opening, IMockInterviewStore store, AnswerDesk answers, InterviewerDesk interviewer, RatingDesk ratings) : IActionHandler
{
    public string Feature => MockButtons.Feature;

    public Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var argument = MockArgument.Read(action.Id.Argument);
        var (id, member, manager) = (argument.Id, action.Member, action.MayManage);
        return action.Id.Action switch
        {
            "join" => ApplyAsync(id, new MockInput.Join(member), context, cancellationToken),
            "leave" => ApplyAsync(id, new MockInput.Leave(member), context, cancellationToken),
            "start" => StartAsync(id, member, manager, context, cancellationToken),
            "next" => ApplyAsync(id, new MockInput.Next(member, manager, argument.Rest), context, cancellationToken),
            "break" => ApplyAsync(id, new MockInput.Break(member, manager, Rest: true), context, cancellationToken),
            "resume" => ApplyAsync(id, new MockInput.Break(member, manager, Rest: false), context, cancellationToken),
            "end" => ApplyAsync(id, new MockInput.End(member, manager), context, cancellationToken),
            "answer" => answers.AskAsync(argument, member, context, cancellationToken),
            "submit" => answers.TakeAsync(argument, action, context, cancellationToken),
            "tick" => ApplyAsync(id, new MockInput.Tick(member, argument.Round, action.Values), context, cancellationToken),
            "sheet" or "hear" or "followup" => interviewer.HandleAsync(argument, action, context, cancellationToken),
            _ => ratings.HandleAsync(argument, action, context, cancellationToken),
        };
    }

    public async Task<Reply> StartAsync(string id, Member member, bool manager, ChatContext context, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { State: var state })
        {
            return Say(MockRefusals.Over, context.Language);
        }

        var questions = state.Phase == MockPhase.Lobby && MockInterview.MayLead(state, member.Id, manager, context.Now)
            ? await opening.ChooseAsync(state, context.Now, cancellationToken)
            : [];
        return await ApplyAsync(id, new MockInput.Start(member, manager, questions), context, cancellationToken);
    }

    public async Task<Reply> ApplyAsync(string id, MockInput input, ChatContext context, CancellationToken cancellationToken)
    {
        var outcome = await sessions.ApplyAsync(id, input, cancellationToken);
        return outcome switch
        {
            null => Say(MockRefusals.Over, context.Language),
            { Refusal: { } refusal } => Say(refusal, context.Language),
            _ => Thanks(input, outcome.State, context.Language),
        };
    }

    public static Reply.Private Say(Bilingual text, Language language, CardTone tone = CardTone.Warning) => new(Card.Say(text.In(language), tone));

    /// <summary>What everyone sees anyway needs no words to the one who pressed.</summary>
    private static Reply Thanks(MockInput input, MockState state, Language language) => input switch
    {
        MockInput.Join when state.Phase != MockPhase.Lobby => Say(MockRefusals.Late(state), language, CardTone.Success),
        MockInput.Tick tick => Say(
            new Bilingual($"포인트 {tick.Points.Length}개로 적어 두었어요. 다시 골라 고칠 수 있어요.", $"Noted: {EnglishCounts.Of(tick.Points.Length, "point")}. Choose again to change it."), language, CardTone.Success),
        _ => new Reply.Nothing(),
    };
}
