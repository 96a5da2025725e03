using InterviewBot.Core.Text;

namespace InterviewBot.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("stop—restart", "stop", "restart")]
    [InlineData("containers–images", "containers", "images")]
    [InlineData("logs — follow", "logs", "follow")]
    [InlineData("컨테이너—이미지", "컨테이너", "이미지")]
    [InlineData("run —rm", "run", "--rm")]
    [InlineData("docker run (--rm)", "docker", "run", "--rm")]
    [InlineData("no-cache", "no", "cache")]
    public void ALongDashBeginsAFlagOnlyWhereAWordBegins(string text, params string[] words) => Words.Split(text).ShouldBe(words);
}
