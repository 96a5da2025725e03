using System.Collections.Immutable;
using CsCheck;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Questions;

public sealed class QuestionPickerTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void NothingComesTwiceBeforeEverythingCameOnceAndThenTheOldestComesFirst() =>
        Gen.Select(Gen.Int[1, 30], Gen.String).Sample((count, seed) =>
        {
            var history = new List<AskedQuestion>();
            var order = Enumerable.Range(0, count * 2).Select(turn => Ask(Pool(count), history, $"{seed}{turn}", turn).Question.Number).ToList();

            order.Take(count).ShouldBeUnique();
            order.Skip(count).ShouldBe(order.Take(count));
        });

    [Fact]
    public void TheSameSeedOnTheSameStateChoosesTheSame() =>
        Gen.Select(Gen.Int[1, 50], Gen.String).Sample((count, seed) =>
            QuestionPicker.Choose(Pool(count), [], seed)!.Question.Number
                .ShouldBe(QuestionPicker.Choose(Pool(count), [], seed)!.Question.Number));

    [Fact]
    public void DifferentSeedsReachEveryQuestion()
    {
        var pool = Pool(20);
        Enumerable.Range(0, 1000).Select(seed => QuestionPicker.Choose(pool, [], $"slot {seed}")!.Question.Number)
            .Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public void ItSaysWhenThePoolStartsOver()
    {
        var history = new List<AskedQuestion>();
        Ask(Pool(2), history, "a", 0).ShouldSatisfyAllConditions(x => x.Recycled.ShouldBeFalse(), x => x.Unasked.ShouldBe(1));
        Ask(Pool(2), history, "b", 1).ShouldSatisfyAllConditions(x => x.Recycled.ShouldBeFalse(), x => x.Unasked.ShouldBe(0));
        Ask(Pool(2), history, "c", 2).Recycled.ShouldBeTrue();
    }

    [Fact]
    public void AnEmptyPoolChoosesNothing() => QuestionPicker.Choose([], [], "seed").ShouldBeNull();

    private static ImmutableArray<NumberedQuestion> Pool(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new NumberedQuestion(i, FixedContentLibrary.Question(i, Language.Ko)))];

    private static PickedQuestion Ask(ImmutableArray<NumberedQuestion> pool, List<AskedQuestion> history, string seed, int turn)
    {
        var picked = QuestionPicker.Choose(pool, history, seed)!;
        history.RemoveAll(asked => asked.Question == picked.Question.Question.Id);
        history.Add(new AskedQuestion(picked.Question.Question.Id, Start.AddMinutes(turn)));
        return picked;
    }
}
