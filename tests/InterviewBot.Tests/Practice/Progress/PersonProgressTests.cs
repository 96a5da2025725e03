using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;
using System.Collections.Immutable;

namespace InterviewBot.Tests.Practice.Progress;

/// <summary>Six questions of two points each, in two topics: odd ones are on images, even ones on security.</summary>
public sealed class PersonProgressTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 3, 0, 0, TimeSpan.Zero);

    private static readonly LocalCalendar Seoul = new("Asia/Seoul");

    [Fact]
    public void ATopicCountsWhatWasEverCoveredAndWhatWasMet()
    {
        var progress = Of([Outcome(1, 3, "first"), Outcome(1, 1), Outcome(3, 1, "first", "second"), Outcome(2, 1)]);

        progress.Topics.ShouldBe([new TopicCoverage("images", 3, 4, 6), new TopicCoverage("security", 0, 2, 6)]);
        (progress.QuestionsMet, progress.Questions, progress.PointsCovered, progress.Points).ShouldBe((3, 6, 3, 12));
    }

    [Fact]
    public void QuestionsAndPointsThatLeftTheContentDoNotCount()
    {
        var progress = Of([Outcome(1, 1, "first", "gone"), Outcome(99, 1, "first")]);

        progress.PointsCovered.ShouldBe(1);
        progress.QuestionsMet.ShouldBe(1);
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2 }, 3, 3)]
    [InlineData(new[] { 1, 2 }, 2, 2)]
    [InlineData(new[] { 2, 3, 4 }, 0, 3)]
    [InlineData(new[] { 0, 2, 3, 4, 5 }, 1, 4)]
    [InlineData(new[] { 0, 0, 0 }, 1, 1)]
    [InlineData(new int[0], 0, 0)]
    public void AStreakGoesOnAsLongAsTodayMayStillBeUsed(int[] daysAgo, int current, int longest)
    {
        var today = new DateOnly(2026, 3, 4);
        Streak.Of(daysAgo.Select(days => today.AddDays(-days)), today).ShouldBe(new Streak(current, longest));
    }

    [Fact]
    public void DaysAreThoseOfTheCalendarAndAQuestionCountsOnceADay()
    {
        // 16:30 UTC is the next day in Seoul, 14:30 is not.
        var evening = new DateTimeOffset(2026, 3, 2, 14, 30, 0, TimeSpan.Zero);
        var progress = Of([At(1, evening), At(1, evening), At(2, evening), At(1, evening.AddHours(2))], grades: [Graded(5, evening.AddHours(2)), Graded(6, evening, byHand: false)]);

        progress.Days.OrderBy(day => day.Key).Select(day => (day.Key.Day, day.Value)).ShouldBe([(2, 2), (3, 2)]);
        progress.Streak.ShouldBe(new Streak(2, 2));
    }

    [Fact]
    public void RetentionIsTheMeanChanceOfRecallAndWhatWaitsIsPlannedForToday()
    {
        var card = new ReviewCard { Question = new QuestionId("q1"), AddedAt = Now.AddDays(-10), DueAt = Now.AddDays(-1), Memory = new MemoryState(10, 5), GradedAt = Now.AddDays(-10) };
        var fresh = card with { Question = new QuestionId("q2"), Memory = null, GradedAt = null, DueAt = Now.AddHours(2) };
        var later = card with { Question = new QuestionId("q3"), GradedAt = Now, DueAt = Now.AddDays(6) };
        var progress = Of([], cards: [card, fresh, later, card with { Question = new QuestionId("gone") }]);

        progress.Retention.Recall!.Value.ShouldBe(0.95, 0.001);
        progress.Retention.DueNow.ShouldBe(1);
        progress.Retention.Coming.ShouldBe([2, 0, 0, 0, 0, 0, 1]);
        Of([]).Retention.Recall.ShouldBeNull();
    }

    [Theory]
    [InlineData(Language.Ko, "미나 님의 진도", "3월 4일(수) 기준", "11일", "이미지")]
    [InlineData(Language.En, "미나's progress", "as of Wed, Mar 4", "11 days", "Images")]
    public void TheChartSaysItInBothLanguages(Language language, string title, string subtitle, string streak, string topic)
    {
        var progress = Of([.. Enumerable.Range(0, 11).Select(day => At(1, Now.AddDays(-day)))]);
        var chart = ProgressCharts.Of(progress, "미나", FixedContentLibrary.WithQuestions(6).Current, language);

        (chart.Title, chart.Subtitle, chart.Tiles[0].Value, chart.Topics[0].Label).ShouldBe((title, subtitle, streak, topic));
        chart.Calendar.Days.Length.ShouldBe(84);
        chart.Calendar.Days.Count(day => day is null).ShouldBe(4);
        chart.Calendar.Days.Count(day => day > 0).ShouldBe(11);
        chart.Calendar.Months.Length.ShouldBe(12);
    }

    private static PersonProgress Of(PracticeOutcome[] outcomes, ReviewEntry[]? grades = null, ReviewCard[]? cards = null)
    {
        var numbers = Enumerable.Range(1, 6).ToImmutableDictionary(i => new QuestionId($"q{i}"), i => i);
        return PersonProgress.Of(outcomes, grades ?? [], cards ?? [], new QuestionCatalog(FixedContentLibrary.WithQuestions(6).Current, numbers), Seoul, Now);
    }

    private static PracticeOutcome Outcome(int question, int daysAgo, params string[] covered) => At(question, Now.AddDays(-daysAgo)) with { Covered = [.. covered] };

    private static PracticeOutcome At(int question, DateTimeOffset at) => new()
    {
        Id = $"{question}/{at}",
        Channel = TestBot.Channel,
        Member = TestBot.Mina,
        Question = new QuestionId($"q{question}"),
        Language = Language.Ko,
        Source = PracticeSource.Daily,
        Covered = [],
        Points = ["first", "second"],
        At = at,
    };

    private static ReviewEntry Graded(int question, DateTimeOffset at, bool byHand = true) =>
        new($"grade{question}", PracticeBot.MinaRef, new QuestionId($"q{question}"), Grade.Good, byHand, at);
}
