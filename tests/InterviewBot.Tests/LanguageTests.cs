using InterviewBot.Core;

namespace InterviewBot.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("ko-KR", Language.Ko)]
    [InlineData("en_US", Language.En)]
    [InlineData("영어", Language.En)]
    public void LocaleNamesAreRead(string text, Language expected)
    {
        Languages.TryParse(text, out var language).ShouldBeTrue();
        language.ShouldBe(expected);
    }

    [Fact]
    public void AnUnknownLocaleIsNotRead() => Languages.TryParse("fr", out _).ShouldBeFalse();
}
