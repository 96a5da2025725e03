using InterviewBot.Core.Text;

namespace InterviewBot.Tests.Text;

public sealed class KoreanParticlesTests
{
    [Theory]
    [InlineData("볼륨", "을", "은", "이")]
    [InlineData("태그", "를", "는", "가")]
    [InlineData("#12", "를", "는", "가")]
    [InlineData("#13", "을", "은", "이")]
    [InlineData("일정 10", "을", "은", "이")]
    [InlineData("5", "를", "는", "가")]
    [InlineData("‘평일’", "을", "은", "이")]
    [InlineData("docker", "을(를)", "은(는)", "이(가)")]
    [InlineData("🙂", "을(를)", "은(는)", "이(가)")]
    [InlineData("", "을(를)", "은(는)", "이(가)")]
    public void TheParticleFollowsTheSoundBeforeIt(string word, string asObject, string asTopic, string asSubject)
    {
        KoreanParticles.Object(word).ShouldBe(asObject);
        KoreanParticles.Topic(word).ShouldBe(asTopic);
        KoreanParticles.Subject(word).ShouldBe(asSubject);
    }
}
