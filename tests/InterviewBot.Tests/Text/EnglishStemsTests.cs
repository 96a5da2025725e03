using InterviewBot.Core.Text;

namespace InterviewBot.Tests.Text;

public sealed class EnglishStemsTests
{
    [Theory]
    [InlineData("images", "image")]
    [InlineData("removing", "remove")]
    [InlineData("deleted", "delete")]
    [InlineData("stopped", "stop")]
    [InlineData("registries", "registry")]
    public void TheEndingsOfAWordMakeNoDifference(string word, string other) => EnglishStems.Of(word).ShouldBe(EnglishStems.Of(other));

    [Theory]
    [InlineData("ps")]
    [InlineData("access")]
    [InlineData("status")]
    [InlineData("redis")]
    public void AWordThatOnlyEndsAlikeStays(string word) => EnglishStems.Of(word).ShouldBe(word);
}
