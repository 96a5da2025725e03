using InterviewBot.Core.Chat.Cards;
using InterviewBot.Slack.Rendering;

namespace InterviewBot.Tests.Slack;

public sealed class SlackTextTests
{
    [Fact]
    public void TextCannotMentionOrFormat() => SlackText.Render([Rich.Text("<!channel> & *굵게*")])
        .ShouldBe("&lt;!channel&gt; &amp; \u200B*굵게\u200B*");

    [Fact]
    public void MarksAreSlacksOwn() => SlackText.Render([Rich.Bold("굵게"), Rich.Text(" "), Rich.Code("docker pull <image>")])
        .ShouldBe("*굵게* `docker pull &lt;image&gt;`");

    [Fact]
    public void AnInstantIsShownInEachReadersZone() =>
        SlackText.Render([Rich.Time(DateTimeOffset.FromUnixTimeSeconds(0))]).ShouldBe("<!date^0^{time}|1970-01-01 00:00Z>");
}
