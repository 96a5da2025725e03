using CsCheck;
using InterviewBot.Core.Text;

namespace InterviewBot.Tests.Text;

public sealed class HangulTests
{
    private static readonly Gen<string> Syllables = Gen.String[Gen.Char['가', '힣'], 0, 20];

    [Fact]
    public void TakingApartAndComposingGivesTheSameText() =>
        Syllables.Sample(text => Keyboard.Compose(Hangul.ToJamo(text)).ShouldBe(text));

    [Fact]
    public void TheWrongKeyboardIsUndoneBothWays() =>
        Syllables.Sample(text => Keyboard.ToHangul(Keyboard.ToLatin(text)).ShouldBe(text));

    [Theory]
    [InlineData("애찯ㄱ", "docker")]
    [InlineData("ㅣㅐㅎㄴ", "logs")]
    public void HangulTypedForLatinIsRead(string typed, string meant) => Keyboard.ToLatin(typed).ShouldBe(meant);

    [Theory]
    [InlineData("도커", "ㄷㅋ")]
    [InlineData("docker 컨테이너", "docker ㅋㅌㅇㄴ")]
    public void InitialsAreTaken(string text, string initials) => Hangul.InitialsOf(text).ShouldBe(initials);

    [Theory]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("psuh", "push", 2, 1)]
    [InlineData("abc", "xyz", 1, 2)]
    [InlineData("", "", 0, 0)]
    public void DistanceCountsKeystrokes(string a, string b, int limit, int expected) => EditDistance.Within(a, b, limit).ShouldBe(expected);

    [Fact]
    public void DistanceIsSymmetricAndZeroOnlyForTheSame() =>
        Gen.Select(Gen.String[Gen.Char["abㄱ"[..]], 0, 8], Gen.String[Gen.Char["abㄱ"[..]], 0, 8]).Sample((a, b) =>
        {
            EditDistance.Within(a, b, 8).ShouldBe(EditDistance.Within(b, a, 8));
            (EditDistance.Within(a, b, 8) == 0).ShouldBe(a == b);
        });
}
