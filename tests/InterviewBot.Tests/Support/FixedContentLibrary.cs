using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Support;

/// <summary>Content that a test states in a few words, and may swap.</summary>
internal sealed class FixedContentLibrary(ContentSnapshot snapshot) : IContentLibrary
{
    public ContentSnapshot Current { get; private set; } = snapshot;

    public event Action<ContentSnapshot>? Changed;

    public void Swap(ContentSnapshot next)
    {
        Current = next;
        Changed?.Invoke(next);
    }

    /// <summary>An author takes out a question, and one point of another.</summary>
    public void WithoutQuestionAndPoint(string question, string other, string point) => Swap(Current with
    {
        Questions =
        [
            .. Current.Questions.Where(known => known.Id.Value != question)
                .Select(known => known.Id.Value == other ? known with { Points = known.Points.RemoveAll(each => each.Id == point) } : known),
        ],
    });

    /// <summary>As many questions as asked for, in Korean and English, over two topics and three levels.</summary>
    public static FixedContentLibrary WithQuestions(int count) => new(new ContentSnapshot
    {
        Questions = [.. Enumerable.Range(1, count).SelectMany(i => new[] { Question(i, Language.Ko), Question(i, Language.En) })],
        Topics = [new Topic("images", "이미지", "Images"), new Topic("security", "보안", "Security")],
        Files = ["questions.md"],
    });

    public static Question Question(int i, Language language) => new()
    {
        Id = new QuestionId($"q{i}"),
        Language = language,
        Topic = i % 2 == 0 ? "security" : "images",
        Level = (Level)(i % 3),
        Text = language.Pick($"질문 {i}은 무엇인가요?", $"What is question {i}?"),
        Rich = [Rich.Text(language.Pick($"질문 {i}은 무엇인가요?", $"What is question {i}?"))],
        Points =
        [
            Point("first", language.Pick($"첫째 포인트 {i}", $"First point {i}")),
            Point("second", language.Pick($"둘째 포인트 {i}", $"Second point {i}")),
        ],
        ModelAnswer = [Rich.Paragraph(language.Pick($"모범 답안 {i}", $"Model answer {i}"))],
        FollowUps = [new FollowUp(language.Pick($"꼬리 질문 {i}", $"Follow-up {i}"), [])],
        Source = new SourcePlace("questions.md", i, 1),
    };

    private static AnswerPoint Point(string id, string text) => new() { Id = id, Text = text, Rich = [Rich.Text(text)] };
}
