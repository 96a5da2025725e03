using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Mock.Rules;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock.Desks;

/// <summary>Where candidates write: the form with what they have written so far, and the answer it brings.</summary>
internal sealed class AnswerDesk(MockSessions sessions, IMockInterviewStore store, IAnswers answers, IIdSource ids)
{
    private const string Field = "answer";

    public async Task<Reply> AskAsync(MockArgument argument, Member member, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        if (await store.FindAsync(argument.Id, cancellationToken) is not { State: var state })
        {
            return MockTable.Say(MockRefusals.Over, language);
        }

        if (AnswerRules.WhyNot(state, member.Id, argument.Round) is { } refusal)
        {
            return MockTable.Say(refusal, language);
        }

        var hasFollowUps = state.Played[^1].FollowUps > 0;
        return new Reply.Ask(new Form(
            new ActionId(MockButtons.Feature, "submit", $"{argument.Id}/{argument.Round}"),
            language.Pick($"라운드 {state.Round + 1} 답변하기", $"Answer round {state.Round + 1}"),
            [
                new FormField(
                    Field,
                    language.Pick("내 답변 (공개될 때까지 나만 보여요)", "Your answer (only you see it until the reveal)"),
                    hasFollowUps
                        ? language.Pick("꼬리 질문의 답도 이어서 적어 주세요", "Write your answers to the follow-ups below the first")
                        : language.Pick("결론 → 이유 → 예시 순서로 적어 보세요", "Conclusion → reason → example"),
                    Multiline: true,
                    MaximumLength: MockInterview.LongestAnswer,
                    Value: state.Played[^1].Answers.GetValueOrDefault(member.Id) ?? ""),
            ]));
    }

    public async Task<Reply> TakeAsync(MockArgument argument, ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var text = action.Fields.GetValueOrDefault(Field) ?? "";
        var outcome = await sessions.ApplyAsync(argument.Id, new MockInput.Answer(action.Member, argument.Round, text), cancellationToken);
        if (outcome is null or { Refusal: not null })
        {
            return GivenBack(outcome?.Refusal ?? MockRefusals.Over, text.Trim(), context.Language);
        }

        var question = outcome.State.Questions[argument.Round];
        await answers.SaveAsync(new Answer(ids.Next(), question, action.Channel, action.Member, text.Trim(), context.Now), cancellationToken);
        return MockTable.Say(
            outcome.State.Phase == MockPhase.Revealed
                ? new Bilingual("답변을 받았어요. 모두 답하셔서 바로 공개했어요.", "Got your answer. Everyone has answered, so it is shown now.")
                : new Bilingual("답변을 받았어요. 공개될 때까지 다시 눌러 고칠 수 있어요.", "Got your answer. Until the reveal you can press again and change it."),
            context.Language,
            CardTone.Success);
    }

    /// <summary>The form is closed by now: what was written is nowhere else.</summary>
    private static Reply.Private GivenBack(Bilingual refusal, string text, Language language)
    {
        var said = MockTable.Say(refusal, language);
        return text.Length is 0 or > MockInterview.LongestAnswer
            ? said
            : new Reply.Private(said.Card with
            {
                Body =
                [
                    .. said.Card.Body,
                    Rich.Paragraph(language.Pick("쓰신 글은 여기 있어요. 필요하면 복사해 두세요.", "Here is what you wrote. Copy it if you would like to keep it.")),
                    Rich.Paragraph(text),
                ],
            });
    }
}
