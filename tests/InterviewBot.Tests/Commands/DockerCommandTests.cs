using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Commands;

public sealed class DockerCommandTests
{
    [Fact]
    public async Task AnAnswerIsPrivateUnlessItIsShared()
    {
        await using var bot = Bot();
        (await LookAsync(bot, "컨테이너 로그 보고 싶어")).ShouldBeOfType<Reply.Private>().Card.Title.ShouldNotBeNull().ShouldStartWith("docker container logs");
        (await LookAsync(bot, "docker logs", ("share", "true"))).ShouldBeOfType<Reply.Public>();
    }

    [Fact]
    public async Task ItIsSharedLaterByItsButton()
    {
        await using var bot = Bot();
        var card = (await LookAsync(bot, "docker logs")).CardOf();
        var shared = await bot.PressAsync(card.Button("채널에 공유").Action);
        shared.ShouldBeOfType<Reply.Public>().Card.Title.ShouldBe(card.Title);
    }

    [Fact]
    public async Task WhenItIsUnsureItOffersUpToFiveChoices()
    {
        await using var bot = Bot();
        var card = (await LookAsync(bot, "prune")).CardOf();
        card.Buttons.Length.ShouldBeInRange(2, 5);
        (await bot.PressAsync(card.Buttons[1].Action)).CardOf().Title.ShouldNotBeNull().ShouldStartWith(card.Buttons[1].Label);
    }

    [Theory]
    [InlineData("김치찌개 끓이는 법")]
    [InlineData("@everyone <script>alert(1)</script>")]
    public async Task WhenNothingFitsItSaysSo(string query)
    {
        await using var bot = Bot();
        var card = (await LookAsync(bot, query)).CardOf();
        card.TextOf().ShouldMatch("찾지 못했어요|가장 가까운");
        card.Buttons.Length.ShouldBeLessThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("컨테이ㄴ", 1)]
    [InlineData("docker lo", 1)]
    public async Task CompletionShowsCommandAndMeaningInALine(string typed, int atLeast)
    {
        await using var bot = Bot();
        var completions = await bot.Get<IChatRouter>().CompleteAsync(
            new CompletionRequest(TestBot.Channel, TestBot.Mina, Language.Ko, "docker", null, "query", typed, []), TestContext.Current.CancellationToken);
        completions.Length.ShouldBeInRange(atLeast, 25);
        completions.ShouldAllBe(completion => completion.Label.Length <= 100 && completion.Label.Contains(" — ") && completion.Value.Length <= 100);
    }

    [Fact]
    public async Task ACommandIsDrawnOnceForEachFlagThatIsAskedAbout()
    {
        await using var bot = Bot();
        var card = (await LookAsync(bot, "docker logs")).CardOf();
        (await LookAsync(bot, "도커 로그")).CardOf().ShouldBeSameAs(card);
        var asked = (await LookAsync(bot, "docker logs --since")).CardOf();
        asked.ShouldNotBeSameAs(card);
        asked.TextOf().ShouldContain("--since");
        (await LookAsync(bot, "docker logs --since")).CardOf().ShouldBeSameAs(asked);
        (await LookAsync(bot, "docker logs", ("share", "true"))).CardOf().Recurs.ShouldBeFalse();
    }

    [Fact]
    public async Task AfterAReloadItIsDrawnAnew()
    {
        await using var bot = Bot();
        await LookAsync(bot, "docker logs");
        var content = bot.Content.Current;
        bot.Content.Swap(content with
        {
            Commands = [.. content.Commands.Select(entry => entry.Name == "docker container logs" ? entry with { Description = "새로 쓴 설명입니다." } : entry)],
        });
        (await LookAsync(bot, "docker logs")).CardOf().TextOf().ShouldContain("새로 쓴 설명입니다.");
    }

    private static TestBot Bot()
    {
        var bot = new TestBot(add: services => services.AddCommandLookup());
        bot.Content.Swap(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]));
        return bot;
    }

    private static Task<Reply> LookAsync(TestBot bot, string query, params (string Name, string Value)[] options) =>
        bot.CommandAsync("docker", options: options.Append(("query", query)).ToDictionary(option => option.Item1, option => option.Item2));
}
