using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Rendering;

namespace InterviewBot.Tests.Discord;

public sealed class DiscordTextTests
{
    [Theory]
    [InlineData("**굵게** _기울임_ ~~취소~~", @"\*\*굵게\*\* \_기울임\_ \~\~취소\~\~")]
    [InlineData("<@123> <@&1> <t:1:R>", @"\<@123\> \<@&1\> \<t:1:R\>")]
    [InlineData("- 목록\n# 제목\n-# 작게", "\\- 목록\n\\# 제목\n\\-\\# 작게")]
    [InlineData("[여기](https://a_b.example/x_y)", @"\[여기\](https://a_b.example/x_y)")]
    [InlineData("a-b", "a-b")]
    public void TextCannotFormatLinkOrMention(string text, string expected) => DiscordText.Render([Rich.Text(text)]).ShouldBe(expected);

    [Fact]
    public void CodeWithBackticksStaysCode()
    {
        DiscordText.Render([Rich.Code("docker ps")]).ShouldBe("`docker ps`");
        DiscordText.Render([Rich.Code("echo `date`")]).ShouldBe("`` echo `date` ``");
        DiscordText.Render([new Block.CodeBlock("bash", "a\n```\nb")]).ShouldBe("```bash\na\n``\u200B`\nb\n```");
    }

    [Fact]
    public void NestedListsAreIndentedUnderTheirItem() => DiscordText.Render(
        [new Block.BulletList([[Rich.Paragraph("하나"), Rich.Bullets(["안"])], [Rich.Paragraph("둘")]])])
        .ShouldBe("- 하나\n  - 안\n- 둘");

    [Fact]
    public void AnInstantIsShownInEachReadersZone() =>
        DiscordText.Render([Rich.Relative(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000))]).ShouldBe("<t:1700000000:R>");

    [Fact]
    public void ALinkShowsNoPreviewBelowTheMessage() => DiscordText.Render([new Inline.Link("https://docs.docker.com/", [Rich.Text("문서")])])
        .ShouldBe("[문서](<https://docs.docker.com/>)");
}
