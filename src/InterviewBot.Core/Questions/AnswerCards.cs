using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Reports;

namespace InterviewBot.Core.Questions;

/// <summary>What one person sees around an answer; all of it is sent to that person alone.</summary>
public static class AnswerCards
{
    public const string AnswerField = "answer";

    public static Form Form(NumberedQuestion asked, string argument, Language language) => new(
        new ActionId(QuestionCards.Feature, "submit", argument),
        language.Pick($"#{asked.Number} 답변하기", $"Answer #{asked.Number}"),
        [
            new FormField(
                AnswerField,
                language.Pick("내 답변 (나만 볼 수 있어요)", "Your answer (only you see it)"),
                language.Pick("결론 → 이유 → 예시 순서로 적어 보세요", "Conclusion → reason → example"),
                Multiline: true,
                MaximumLength: AnswerDesk.LongestAnswer),
        ]);

    public static Card WrongLength(int length, Language language) => Card.Say(
        length == 0
            ? language.Pick("답변이 비어 있어요. 한 문장이라도 적어 주세요.", "The answer is empty. One sentence is enough to start with.")
            : language.Pick(
                $"답변이 {length:N0}자라서 저장하지 않았어요. {AnswerDesk.LongestAnswer:N0}자까지 받을 수 있으니 줄여서 다시 보내 주세요.",
                $"The answer has {length:N0} characters and was not saved. Up to {AnswerDesk.LongestAnswer:N0} fit: shorten it and send it again."),
        CardTone.Warning);

    /// <summary>To a question without points, where there is nothing to compare with.</summary>
    public static Card Received(NumberedQuestion asked, Language language) => Points(asked, language) with
    {
        Title = language.Pick($"답변을 저장했어요 · #{asked.Number}", $"Answer saved · #{asked.Number}"),
        Tone = CardTone.Success,
    };

    /// <summary>Asks once whether to give up the blind answer.</summary>
    public static Card ConfirmPoints(NumberedQuestion asked, string argument, Language language) => new()
    {
        Body =
        [
            Rich.Paragraph(language.Pick(
                "아직 답하지 않으셨어요. 먼저 답해 보면 더 오래 남아요. 그래도 포인트를 볼까요?",
                "You have not answered yet, and an answer of your own sticks better. See the points anyway?")),
        ],
        Buttons =
        [
            new(new ActionId(QuestionCards.Feature, "show", argument), language.Pick("보기", "Show")),
            new(new ActionId(QuestionCards.Feature, "answer", argument), language.Pick("먼저 답하기", "Answer first"), ButtonStyle.Primary),
        ],
    };

    /// <param name="meaning">What a command does in one sentence; null where nobody knows.</param>
    public static Card Model(NumberedQuestion asked, Func<string, string?> meaning, Language language)
    {
        var question = asked.Question;
        var fields = ImmutableArray.CreateBuilder<CardField>();
        if (!question.Commands.IsEmpty)
        {
            fields.Add(new CardField(
                language.Pick("관련 명령어", "Commands"), [Rich.Bullets(question.Commands.Select(command => Explained(command, meaning(command))))]));
        }

        if (!question.References.IsEmpty)
        {
            fields.Add(new CardField(
                language.Pick("참고", "References"),
                [Rich.Bullets(question.References.Select(url => ImmutableArray.Create<Inline>(new Inline.Link(url, [Rich.Text(url)]))))]));
        }

        return new Card
        {
            Title = language.Pick($"모범 답안 · #{asked.Number}", $"Model answer · #{asked.Number}"),
            Body = question.ModelAnswer.IsEmpty
                ? [Rich.Paragraph(language.Pick("이 질문에는 모범 답안이 아직 없어요.", "This question has no model answer yet."))]
                : question.ModelAnswer,
            Fields = fields.ToImmutable(),
            Buttons = [ReportCards.OnQuestion(asked.Number, language)],
        };
    }

    public static Card FollowUps(NumberedQuestion asked, Language language) => new()
    {
        Title = language.Pick($"꼬리 질문 · #{asked.Number}", $"Follow-ups · #{asked.Number}"),
        Body = asked.Question.FollowUps.IsEmpty
            ? [Rich.Paragraph(language.Pick("이 질문에는 꼬리 질문이 아직 없어요.", "This question has no follow-ups yet."))]
            : [Rich.Bullets(asked.Question.FollowUps.Select(Line))],
    };

    public static Card Points(NumberedQuestion asked, Language language) => new()
    {
        Title = language.Pick($"답변 포인트 · #{asked.Number}", $"Answer points · #{asked.Number}"),
        Body = QuestionCards.Points(asked.Question, language),
        Buttons = [.. FurtherButtons(asked, language), ReportCards.OnQuestion(asked.Number, language)],
    };

    /// <summary>What there is beyond the points: a model answer, follow-ups.</summary>
    public static ImmutableArray<CardButton> FurtherButtons(NumberedQuestion asked, Language language)
    {
        var argument = $"{asked.Number}";
        var buttons = ImmutableArray.CreateBuilder<CardButton>();
        if (!asked.Question.ModelAnswer.IsEmpty)
        {
            buttons.Add(new(new ActionId(QuestionCards.Feature, "model", argument), language.Pick("모범 답안", "Model answer")));
        }

        if (!asked.Question.FollowUps.IsEmpty)
        {
            buttons.Add(new(new ActionId(QuestionCards.Feature, "followups", argument), language.Pick("꼬리 질문", "Follow-ups")));
        }

        return buttons.ToImmutable();
    }

    private static ImmutableArray<Inline> Line(FollowUp followUp) => followUp.Points.IsEmpty
        ? [Rich.Text(followUp.Text)]
        : [Rich.Text(followUp.Text), new Inline.LineBreak(), new Inline.Emphasis([Rich.Text(string.Join(" · ", followUp.Points))])];

    private static ImmutableArray<Inline> Explained(string command, string? meaning) =>
        meaning is null ? [Rich.Code(command)] : [Rich.Code(command), Rich.Text(" " + meaning)];
}
