using InterviewBot.Core.Text;

namespace InterviewBot.Tests.Text;

public sealed class EnglishCountsTests
{
    [Theory]
    [InlineData(0, "0 points", "0 people")]
    [InlineData(1, "1 point", "1 person")]
    [InlineData(2, "2 points", "2 people")]
    [InlineData(1200, "1,200 points", "1,200 people")]
    public void OnlyOneIsSingular(int count, string points, string people)
    {
        EnglishCounts.Of(count, "point").ShouldBe(points);
        EnglishCounts.Of(count, "person", "people").ShouldBe(people);
    }
}
