using CsCheck;
using InterviewBot.Core.Commands.Search;

namespace InterviewBot.Tests.Commands.Search;

public sealed class BestFewTests
{
    [Fact]
    public void TheyAreTheFirstOfAllInTheirOrder() => Gen.Select(Gen.Int[0, 6].Array[0, 40], Gen.Int[0, 8]).Sample((scores, most) =>
    {
        var best = new BestFew(most);
        foreach (var (score, i) in scores.Select((score, i) => (score, i)))
        {
            best.Add(i, score);
        }

        // Of equal ones the first that came.
        best.Found.ShouldBe(scores.Select((score, i) => (Document: i, Score: (double)score))
            .Where(found => found.Score > 0).OrderByDescending(found => found.Score).Take(most));
    });

    [Fact]
    public void WhatIsNotAboveTheLeastDoesNotCount()
    {
        var best = new BestFew(2);
        best.Least.ShouldBe(0);
        best.Add(0, 0.5);
        best.Least.ShouldBe(0);
        best.Add(1, 0.7);
        best.Least.ShouldBe(0.5);
        best.Add(2, 0.5);
        best.Found.ShouldBe([(1, 0.7), (0, 0.5)]);
    }
}
