using InterviewBot.Core.Daily;
using InterviewBot.Core.Practice.Plan;

namespace InterviewBot.Tests.Text;

/// <summary>What somebody typed is told back in a sentence whose particle fits whatever it was: never 을(를).</summary>
public sealed class TypedWordsTests
{
    [Theory]
    [InlineData("noon")]
    [InlineData("점심")]
    [InlineData("점심때")]
    [InlineData("25:99")]
    public void NoParticleIsLeftToTheReader(string typed)
    {
        string?[] told =
        [
            ClockTime.TryRead(typed, out _)?.Ko,
            PostDays.TryRead(typed, out _)?.Ko,
            ZoneNames.TryRead(typed, out _)?.Ko,
            InterviewDate.TryRead(typed, new DateOnly(2026, 11, 2), out _)?.Ko,
        ];

        told.ShouldAllBe(text => text!.Contains($"‘{typed}’"));
        told.ShouldAllBe(text => !text!.Contains("를)") && !text.Contains("는)") && !text.Contains("가)"));
    }
}
