using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The interviewer's private sheet: the question, its points to tick, and its follow-ups one after another.</summary>
internal static class SheetCard
{
    public static Card Draw(MockView view, int round)
    {
        var (state, language) = (view.State, view.Language);
        if (view.Asked(round)?.Question is not { } question)
        {
            return Card.Say(language.Pick("이 질문은 이제 목록에 없어요.", "This question is no longer in the bank."), CardTone.Warning);
        }

        var played = state.Played[round];
        return new Card
        {
            Title = language.Pick($"🗒 면접관 시트 · {view.Head(round)}", $"🗒 Interviewer's sheet · {view.Head(round)}"),
            Body =
            [
                new Block.Paragraph([new Inline.Strong(question.Rich)]),
                Rich.Paragraph(language.Pick(
                    $"지원자 {view.NameOf(played.Candidate)} 님께 물어봐 주세요. 들은 포인트를 아래에서 체크하면 공개 뒤에 지원자에게 전해져요.",
                    $"Ask {view.NameOf(played.Candidate)}. Tick the points you hear below; the candidate sees them after the reveal.")),
            ],
            Fields =
            [
                new CardField(language.Pick("답변 포인트", "Answer points"), QuestionCards.Points(question, language)),
                .. Chain(view, question, played.FollowUps),
            ],
            Select = PointSelect.Of(state, round, question, "hear", language.Pick("들은 포인트를 체크해 주세요", "Tick the points you hear"), played.Heard),
            Buttons = state.IsRunning && played.FollowUps < question.FollowUps.Length
                ? [Further(view, round, played.FollowUps + 1)]
                : [],
        };
    }

    private static CardButton Further(MockView view, int round, int number) => new(
        new ActionId(MockButtons.Feature, "followup", $"{view.State.Id}/{round}/{number}"),
        view.Language.Pick("다음 꼬리 질문", "Next follow-up"),
        ButtonStyle.Primary);

    private static ImmutableArray<CardField> Chain(MockView view, Question question, int asked)
    {
        if (question.FollowUps.IsEmpty)
        {
            return [];
        }

        var left = question.FollowUps.Length - asked;
        var name = view.Language.Pick($"꼬리 질문 {asked}/{question.FollowUps.Length}", $"Follow-ups {asked} of {question.FollowUps.Length}");
        var rest = left == 0
            ? view.Language.Pick("모두 물어보셨어요.", "You have asked them all.")
            : view.Language.Pick($"{left}개가 남았어요. 누르면 질문 메시지에도 보여요.", $"{left} to go. Pressing shows the next one under the question, too.");
        return
        [
            new CardField(name, [.. asked == 0 ? ImmutableArray<Block>.Empty : [Asked(question, asked)], Rich.Paragraph(rest)]),
        ];
    }

    private static Block.BulletList Asked(Question question, int asked) => new Block.BulletList(
        [.. question.FollowUps.Take(asked).Select(followUp => ImmutableArray.Create<Block>(
            [Rich.Paragraph(followUp.Text), .. followUp.Points.IsEmpty ? ImmutableArray<Block>.Empty : [Rich.Bullets(followUp.Points)]]))],
        Ordered: true);
}
