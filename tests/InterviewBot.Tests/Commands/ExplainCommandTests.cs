using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public async Task ALineIsExplainedInPrivateOneRowAPartInOrder()
    {
        await using var bot = Bot();
        var reply = await ExplainAsync(bot, "docker run -it --rm -p 8080:80 -v \"$PWD\":/app nginx:alpine sh");
        var card = reply.ShouldBeOfType<Reply.Private>().Card;
        card.Title.ShouldBe("docker container run");
        Rows(card).Select(row => row.Split(' ')[0]).ShouldBe(["docker", "-it", "--rm", "-p", "8080:80", "-v", "\"$PWD\":/app", "nginx:alpine", "sh"]);
        Rows(card)[0].ShouldStartWith("docker run 이미지로 새 컨테이너를");
    }

    [Fact]
    public async Task WarningsComeLastAndUnknownFlagsNameTheNearest()
    {
        await using var bot = Bot();
        var card = (await ExplainAsync(bot, "docker run --privileged --publsh 80:80 nginx", Language.En)).CardOf();
        Rows(card).ShouldContain(row => row.StartsWith("--publsh ❓ unknown") && row.Contains("--publish"));
        Rich.PlainText(card.Fields.ShouldHaveSingleItem().Value).ShouldContain("--privileged");
        card.Tone.ShouldBe(CardTone.Warning);
    }

    [Fact]
    public async Task TheCommandItselfIsAButtonAway()
    {
        await using var bot = Bot();
        var card = (await ExplainAsync(bot, "docker ps -a")).CardOf();
        (await bot.PressAsync(card.Button("명령어 보기").Action)).CardOf().Title.ShouldNotBeNull().ShouldStartWith("docker container ls");
    }

    [Fact]
    public async Task ALineWithoutDockerIsAnsweredWithAnExample()
    {
        await using var bot = Bot();
        (await ExplainAsync(bot, "ls -la")).CardOf().TextOf().ShouldContain("docker run");
    }

    private static string[] Rows(Card card) => [.. card.Body.OfType<Block.BulletList>().Single().Items.Select(item => Rich.PlainText(item))];

    private static Task<Reply> ExplainAsync(TestBot bot, string line, Language locale = Language.Ko) =>
        bot.CommandAsync("explain", options: new() { ["line"] = line }, locale: locale);

    private static TestBot Bot()
    {
        var bot = new TestBot(add: services => services.AddCommandLookup());
        bot.Content.Swap(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]));
        return bot;
    }
}
