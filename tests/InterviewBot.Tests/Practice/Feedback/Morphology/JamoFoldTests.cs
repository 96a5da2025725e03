using InterviewBot.Core.Practice.Feedback.Morphology;

namespace InterviewBot.Tests.Practice.Feedback.Morphology;

public sealed class JamoFoldTests
{
    [Theory]
    [InlineData("바꾸어", "바꿔")]
    [InlineData("되어", "돼")]
    [InlineData("메모리", "매모리")]
    public void WhatIsSpelledTwoWaysFallsTogether(string one, string other) => JamoFold.Fold(one).ShouldBe(JamoFold.Fold(other));

    [Theory]
    [InlineData("바뀌다", "바뀌어서", "바뀐", "바뀝니다")]
    [InlineData("지우다", "지워", "지운", "지웁니다", "지우면")]
    [InlineData("빠르다", "빠르게", "빨라서", "빠릅니다")]
    [InlineData("가볍다", "가벼워", "가벼운", "가볍고")]
    [InlineData("쓰다", "써서", "쓰고", "씁니다", "썼던")]
    [InlineData("만들다", "만들어", "만든", "만듭니다")]
    public void AStemBeginsItsConjugationsAndWhatFollowsIsAnEnding(string verb, params string[] forms)
    {
        var stems = KoreanVerb.Stems(verb[..^1]).ToList();
        foreach (var form in forms.Select(form => JamoFold.Fold(form)))
        {
            stems.Exists(stem => form.StartsWith(stem, StringComparison.Ordinal) && KoreanInflection.Covers(form.AsSpan(stem.Length))).ShouldBeTrue(form);
        }
    }

    [Theory]
    [InlineData("이미지를", "이미지")]
    [InlineData("서비스는", "서비스")]
    [InlineData("보안", "보안")]
    public void EndingsAreStrippedAndWordsStay(string word, string stem) => Stem(word).ShouldBe(JamoFold.Fold(stem));

    [Theory]
    [InlineData("caches", "caching")]
    [InlineData("isolated", "isolation")]
    [InlineData("policies", "policy")]
    [InlineData("running", "ran")]
    [InlineData("signatures", "signature")]
    public void EnglishInflectionsFallTogether(string one, string other) => EnglishStem.Of(one).ShouldBe(EnglishStem.Of(other));

    private static string Stem(string word)
    {
        var starts = new List<int>();
        return KoreanInflection.Stem(JamoFold.Fold(word, starts), starts);
    }
}
