using InterviewBot.Core.Text;

namespace InterviewBot.Tests.Text;

public sealed class KoreanVerbsTests
{
    [Theory]
    [InlineData("지우", "지운", "지울", "지워", "지웠")]
    [InlineData("만들", "만든", "만드", "만듭", "만들")]
    [InlineData("내리", "내린", "내립", "내려", "내렸")]
    [InlineData("끄", "끈", "끌", "꺼", "껐")]
    [InlineData("누르", "누른", "누를", "눌러", "눌렀")]
    [InlineData("바꾸", "바꾼", "바꿀", "바꿔", "바꿨")]
    public void AStemTakesTheShapesThatItHasInSentences(string stem, params string[] shapes) =>
        shapes.ShouldBeSubsetOf(KoreanVerbs.Forms(stem));

    [Theory]
    [InlineData("지웁니다", "지우")]
    [InlineData("찾습니다", "찾")]
    [InlineData("멈춥니다", "멈추")]
    [InlineData("니다", null)]
    [InlineData("컨테이너", null)]
    public void APoliteFormGivesItsStemBack(string word, string? stem) => KoreanVerbs.StemOfPolite(word).ShouldBe(stem);
}
