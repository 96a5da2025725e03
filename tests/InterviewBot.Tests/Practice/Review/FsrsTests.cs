using CsCheck;
using InterviewBot.Core.Practice.Review;

namespace InterviewBot.Tests.Practice.Review;

/// <summary>The vectors are those that the reference implementations (py-fsrs 6.3, ts-fsrs 5) publish for FSRS-6.</summary>
public sealed class FsrsTests
{
    private static readonly Gen<MemoryState> Memories =
        Gen.Select(Gen.Double[0.01, 3000], Gen.Double[1, 10], (stability, difficulty) => new MemoryState(stability, difficulty));

    [Theory]
    [InlineData(Grade.Again, 0.212, 6.4133)]
    [InlineData(Grade.Hard, 1.2931, 5.11217071)]
    [InlineData(Grade.Good, 2.3065, 2.11810397)]
    [InlineData(Grade.Easy, 8.2956, 1)]
    public void TheFirstGradeSetsThePublishedMemory(Grade grade, double stability, double difficulty)
    {
        var memory = Fsrs.First(grade);

        memory.Stability.ShouldBe(stability, 1e-8);
        memory.Difficulty.ShouldBe(difficulty, 1e-8);
    }

    [Fact]
    public void TheMemoryAfterAFailureAndFiveReviewsIsThePublishedOne()
    {
        int[] days = [0, 1, 3, 8, 21];

        var memory = days.Aggregate(Fsrs.First(Grade.Again), (memory, elapsed) => Fsrs.Next(memory, elapsed, Grade.Good));

        memory.Stability.ShouldBe(53.62691, 1e-4);
        memory.Difficulty.ShouldBe(6.3574867, 1e-4);
    }

    [Fact]
    public void TheIntervalsOfThirteenReviewsAreThePublishedOnes()
    {
        // 0 stands where the reference repeats within minutes: the next grade falls on the same day.
        int[] published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
        Grade[] grades = [Grade.Good, .. Enumerable.Repeat(Grade.Good, 5), Grade.Again, Grade.Again, .. Enumerable.Repeat(Grade.Good, 5)];
        MemoryState? memory = null;
        var elapsed = 0;
        foreach (var (grade, interval) in grades.Zip(published))
        {
            memory = memory is { } known ? Fsrs.Next(known, elapsed, grade) : Fsrs.First(grade);
            if (interval > 0)
            {
                Fsrs.Interval(memory.Value.Stability, longest: 36500).ShouldBe(interval);
            }

            elapsed = interval;
        }
    }

    [Fact]
    public void TheChanceOfRecallEightDaysAfterAnEasyStartIsThePublishedOne() =>
        Fsrs.Retrievability(Fsrs.First(Grade.Easy).Stability, 8).ShouldBe(0.9024733, 1e-6);

    [Fact]
    public void TheIntervalIsTheStabilityAtTheDesiredRetention() =>
        Gen.Double[1, 300].Sample(stability => Fsrs.Interval(stability) == (int)Math.Round(stability));

    [Fact]
    public void ABetterGradeNeverComesBackSooner() => Gen.Select(Memories, Gen.Int[0, 2000]).Sample((memory, days) =>
    {
        var after = Enum.GetValues<Grade>().Select(grade => Fsrs.Next(memory, days, grade)).ToList();
        return after.Zip(after.Skip(1)).All(pair =>
            pair.First.Stability <= pair.Second.Stability
            && Fsrs.Interval(pair.First.Stability) <= Fsrs.Interval(pair.Second.Stability)
            && pair.First.Difficulty >= pair.Second.Difficulty);
    });

    [Fact]
    public void TheChanceOfRecallOnlyFallsWithTime() => Gen.Select(Memories, Gen.Double[0, 5000], Gen.Double[0.001, 500]).Sample((memory, days, more) =>
    {
        var (before, after) = (Fsrs.Retrievability(memory.Stability, days), Fsrs.Retrievability(memory.Stability, days + more));
        return after < before && after > 0 && before <= 1;
    });

    [Fact]
    public void RememberingMakesAMemoryLongerAndForgettingMakesItShorter() => Gen.Select(Memories, Gen.Int[1, 2000]).Sample((memory, days) =>
        Fsrs.Next(memory, days, Grade.Good).Stability > memory.Stability && Fsrs.Next(memory, days, Grade.Again).Stability < memory.Stability);

    [Fact]
    public void AnyGradesLeaveAMemoryWithinItsBounds() => Gen.Select(Gen.Enum<Grade>(), Gen.Int[0, 4000]).List[1, 40].Sample(steps =>
    {
        var memory = steps.Skip(1).Aggregate(Fsrs.First(steps[0].Item1), (memory, step) => Fsrs.Next(memory, step.Item2, step.Item1));
        return memory.Stability is >= 0.001 and <= 36500 && memory.Difficulty is >= 1 and <= 10
            && Fsrs.Interval(memory.Stability) is >= 1 and <= Fsrs.LongestInterval;
    });
}
