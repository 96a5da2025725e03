using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Tests.Text.Morphology;

public sealed class KoreanVerbTests
{
    [Theory]
    [InlineData("지우", "지운", "지울", "지워", "지웠")]
    [InlineData("만들", "만든", "만드", "만듭", "만들")]
    [InlineData("내리", "내린", "내립", "내려", "내렸")]
    [InlineData("끄", "끈", "끌", "꺼", "껐")]
    [InlineData("누르", "누른", "누를", "눌러", "눌렀")]
    [InlineData("바꾸", "바꾼", "바꿀", "바꿔", "바꿨")]
    [InlineData("가볍", "가벼우", "가벼운", "가벼워", "가벼웠")]
    [InlineData("짓", "지으", "지은", "지어", "지었")]
    [InlineData("낫", "나으", "나은", "나아", "나았")]
    public void AStemTakesTheShapesThatItHasInSentences(string stem, params string[] shapes) =>
        shapes.ShouldBeSubsetOf(KoreanVerb.Shapes(stem));

    [Theory]
    [InlineData("지웁니다", "지우")]
    [InlineData("찾습니다", "찾")]
    [InlineData("멈춥니다", "멈추")]
    [InlineData("니다", null)]
    [InlineData("컨테이너", null)]
    public void APoliteFormGivesItsStemBack(string word, string? stem) => KoreanVerb.StemOfPolite(word).ShouldBe(stem);

    [Theory]
    [InlineData("바뀌다", "바뀌어서", "바뀐", "바뀝니다")]
    [InlineData("지우다", "지워", "지운", "지웁니다", "지우면")]
    [InlineData("빠르다", "빠르게", "빨라서", "빠릅니다")]
    [InlineData("가볍다", "가벼워", "가벼운", "가볍고")]
    [InlineData("쓰다", "써서", "쓰고", "씁니다", "썼던")]
    [InlineData("만들다", "만들어", "만든", "만듭니다")]
    [InlineData("돌다", "돌고", "돕니다", "도는", "돈")]
    public void AFoldedStemBeginsItsConjugationsAndWhatFollowsIsAnEnding(string verb, params string[] forms)
    {
        var stems = KoreanVerb.FoldedStems(verb[..^1]).ToList();
        foreach (var form in forms.Select(form => JamoFold.Fold(form)))
        {
            stems.Exists(stem => form.StartsWith(stem, StringComparison.Ordinal) && FoldedEndings.Covers(form.AsSpan(stem.Length))).ShouldBeTrue(form);
        }
    }

    [Theory]
    [InlineData("지우", "지우")]
    [InlineData("빠르", "빠르", "빨라")]
    [InlineData("만들", "만들", "만드")]
    public void NoFoldedStemBeginsWithAnotherButTheWholeOne(string stem, params string[] stems) =>
        KoreanVerb.FoldedStems(stem).ShouldBe(stems.Select(one => JamoFold.Fold(one)));
}
