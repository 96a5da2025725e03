using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Tests.Text.Morphology;

public sealed class KoreanEndingsTests
{
    [Theory]
    [InlineData("컨테이너에서는", "컨테이너")]
    [InlineData("삭제하려면", "삭제")]
    [InlineData("로그", "로그")]
    public void EndingsAreStripped(string word, string stem) => KoreanEndings.Strip(word).ShouldBe(stem);

    [Theory]
    [InlineData("이미지를", "이미지")]
    [InlineData("서비스는", "서비스")]
    [InlineData("볼륨에서", "볼륨")]
    [InlineData("보안", "보안")]
    public void FoldedEndingsAreStrippedAndWordsStay(string word, string stem)
    {
        var starts = new List<int>();
        FoldedEndings.Strip(JamoFold.Fold(word, starts), starts).ShouldBe(JamoFold.Fold(stem));
    }

    [Theory]
    [InlineData("하고싶은데요")]
    [InlineData("하는법")]
    [InlineData("시키려면")]
    [InlineData("에서만이라도")]
    public void SeveralEndingsFollowEachOther(string endings)
    {
        KoreanEndings.Covers(endings).ShouldBeTrue();
        FoldedEndings.Covers(JamoFold.Fold(endings)).ShouldBeTrue();
    }

    [Fact]
    public void NoEndingIsListedThatOthersMakeUp()
    {
        foreach (var ending in KoreanEndings.All)
        {
            new EndingSet([.. KoreanEndings.All.Where(other => other != ending)]).Covers(ending).ShouldBeFalse(ending);
        }
    }
}
