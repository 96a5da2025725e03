using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;

namespace InterviewBot.Core.Questions;

/// <summary>How a question and its answer points look, wherever they are asked.</summary>
public static class QuestionCards
{
    public const string Feature = "question";

    /// <summary>The question with its topic, level and number, without buttons.</summary>
    /// <param name="heading">What kind of occasion it is: "📌 오늘의 질문".</param>
    public static Card Ask(NumberedQuestion asked, string topicName, Language language, string heading) => new()
    {
        Title = $"{heading} · {topicName} · {asked.Question.Level.DisplayName(language)} · #{asked.Number}",
        Body = [new Block.Paragraph([new Inline.Strong(asked.Question.Rich)])],
        Tone = CardTone.Question,
    };

    /// <summary>The buttons of every asked question, in the order that people learn.</summary>
    /// <param name="delivery">The daily post that an answer belongs to; null elsewhere.</param>
    public static ImmutableArray<CardButton> Buttons(int number, Language language, string? delivery = null)
    {
        var argument = delivery is null ? $"{number}" : $"{number}/{delivery}";
        return
        [
            new(new ActionId(Feature, "answer", argument), language.Pick("답변하기", "Answer"), ButtonStyle.Primary),
            new(new ActionId(Feature, "points", argument), language.Pick("답변 포인트", "Answer points")),
            new(new ActionId(Feature, "next", argument), language.Pick("다음", "Next")),
            new(new ActionId(ReviewActionIds.Feature, ReviewActionIds.Add, $"{number}"), language.Pick("복습에 추가", "Add to review")),
        ];
    }

    /// <summary>Asks a certain question, where another feature names it.</summary>
    public static CardButton AskButton(int number, Language language) =>
        new(new ActionId(Feature, "ask", $"{number}"), language.Pick($"#{number} 풀어 보기", $"Try #{number}"));

    /// <summary>Every answer point, word for word, in the content's order.</summary>
    public static ImmutableArray<Block> Points(Question question, Language language) => question.Points.IsEmpty
        ? [Rich.Paragraph(language.Pick(
            "이 질문에는 아직 답변 포인트가 없어요. 함께 이야기하며 채워 보세요.",
            "This question has no answer points yet. Talk it over and add some."))]
        : [Rich.Bullets(question.Points.Select(point => point.Rich))];
}
