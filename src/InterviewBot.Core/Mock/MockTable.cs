using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>Where a session's people press: turns presses into inputs, and outcomes into replies to the one who pressed.</summary>
internal sealed class MockTable(MockSessions sessions, MockOpening opening, IMockInterviewStore store, IAnswers answers, IIdSource ids) : IActionHandler
{
    private const string AnswerField = "answer";

    public string Feature => MockCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var (id, rest) = action.Id.Argument.Split('/', 2) is [var first, var second] ? (first, second) : (action.Id.Argument, "");
        var (member, manager) = (action.Member, action.MayManage);
        return action.Id.Action switch
        {
            "join" => await ApplyAsync(id, new MockInput.Join(member), context, cancellationToken),
            "leave" => await ApplyAsync(id, new MockInput.Leave(member), context, cancellationToken),
            "start" => await StartAsync(id, member, manager, context, cancellationToken),
            "next" => await ApplyAsync(id, new MockInput.Next(member, manager, rest), context, cancellationToken),
            "break" => await ApplyAsync(id, new MockInput.Break(member, manager), context, cancellationToken),
            "end" => await ApplyAsync(id, new MockInput.End(member, manager), context, cancellationToken),
            "answer" => await AskAsync(id, rest, member, context, cancellationToken),
            "submit" => await AnswerAsync(id, rest, action, context, cancellationToken),
            "tick" => await ApplyAsync(id, new MockInput.Tick(member, RoundOf(rest), action.Values), context, cancellationToken),
            _ => Say(MockRefusals.Over, context.Language),
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

    private async Task<Reply> AskAsync(string id, string round, Member member, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        if (await store.FindAsync(id, cancellationToken) is not { State: var state } || state.Phase != MockPhase.Answering || state.Round != RoundOf(round))
        {
            return Say(MockRefusals.TooLate, language);
        }

        return new Reply.Ask(new Form(
            new ActionId(Feature, "submit", $"{id}/{round}"),
            language.Pick($"라운드 {state.Round + 1} 답변하기", $"Answer round {state.Round + 1}"),
            [
                new FormField(
                    AnswerField,
                    language.Pick("내 답변 (공개될 때까지 나만 보여요)", "Your answer (only you see it until the reveal)"),
                    language.Pick("결론 → 이유 → 예시 순서로 적어 보세요", "Conclusion → reason → example"),
                    Multiline: true,
                    MaximumLength: MockInterview.LongestAnswer,
                    Value: state.Played[^1].Answers.GetValueOrDefault(member.Id) ?? ""),
            ]));
    }

    private async Task<Reply> AnswerAsync(string id, string round, ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var text = action.Fields.GetValueOrDefault(AnswerField) ?? "";
        var outcome = await sessions.ApplyAsync(id, new MockInput.Answer(action.Member, RoundOf(round), text), cancellationToken);
        if (outcome is null or { Refusal: not null })
        {
            return Say(outcome?.Refusal ?? MockRefusals.Over, context.Language);
        }

        var question = outcome.State.Questions[RoundOf(round)];
        await answers.SaveAsync(new Answer(ids.Next(), question, action.Channel, action.Member, text.Trim(), context.Now), cancellationToken);
        return new Reply.Private(Card.Say(
            context.Language.Pick("답변을 받았어요. 공개될 때까지 다시 눌러 고칠 수 있어요.", "Got your answer. Until the reveal you can press again and change it."),
            CardTone.Success));
    }

    /// <summary>What everyone sees anyway needs no words to the one who pressed.</summary>
    private static Reply Thanks(MockInput input, MockState state, Language language) => input switch
    {
        MockInput.Join when state.Phase != MockPhase.Lobby => Say(MockRefusals.NextRound, language, CardTone.Success),
        MockInput.Tick tick => new Reply.Private(Card.Say(
            language.Pick($"포인트 {tick.Points.Length}개로 적어 두었어요. 다시 골라 고칠 수 있어요.", $"Noted: {tick.Points.Length} points. Choose again to change it."),
            CardTone.Success)),
        _ => new Reply.Nothing(),
    };

    private static int RoundOf(string text) => int.TryParse(text, out var round) ? round : -1;

    private static Reply.Private Say(Bilingual text, Language language, CardTone tone = CardTone.Warning) => new(Card.Say(text.In(language), tone));
}
