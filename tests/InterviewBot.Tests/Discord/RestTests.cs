using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord;
using InterviewBot.Discord.Rest;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Discord;

/// <summary>What the bot says of its own accord, over real HTTP, and what may go wrong on the way.</summary>
public sealed class RestTests
{
    private static readonly ChannelRef Channel = new("discord", World.Guild, World.Channel);

    [Theory]
    [InlineData("5xx")]
    [InlineData("answer lost")]
    [InlineData("broken before")]
    [InlineData("429 user")]
    [InlineData("429 shared")]
    [InlineData("429 global")]
    public async Task APostIsMadeOnceWhateverHappensToItsAnswer(string what)
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(FaultOf(what), "POST", "/messages");

        var result = await PostAsync(world, "안녕하세요", "slot-1");

        result.ShouldBeOfType<PostResult.Sent>();
        world.Discord.World.Get(World.Channel).Messages.ShouldHaveSingleItem().Nonce.ShouldBe(DiscordApi.Nonce("slot-1"));
        Posts(world).Count.ShouldBe(2);
        Posts(world).Select(request => request.Body).Distinct().ShouldHaveSingleItem();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSameKeyIsTheSameMessageAndAnotherKeyIsAnother()
    {
        await using var world = await DiscordWorld.StartAsync();

        var first = await PostAsync(world, "하나", "slot-1");
        var again = await PostAsync(world, "하나", "slot-1");
        var other = await PostAsync(world, "하나", "slot-2");

        again.ShouldBe(first);
        other.ShouldNotBe(first);
        world.Discord.World.Get(World.Channel).Messages.Count.ShouldBe(2);
    }

    [Fact]
    public async Task APostThatSomebodyDeletedMeanwhileIsNotMadeAgain()
    {
        await using var world = await DiscordWorld.StartAsync();
        await PostAsync(world, "하나", "slot-1");
        world.Discord.World.Get(World.Channel).Messages[0].Deleted = true;

        var again = await PostAsync(world, "하나", "slot-1");

        again.ShouldBeOfType<PostResult.Sent>();
        world.Discord.World.Get(World.Channel).Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AThreadWhoseAnswerWasLostIsNotMadeTwice()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.ResetAfter(), "POST", "/threads");

        await world.SendAsync(InteractionDraft.Command("daily", "now").AsManager());
        await DiscordWorld.UntilAsync(() => world.Discord.World.Threads.Count == 1);
        await DiscordWorld.UntilAsync(() => world.Discord.Rest.Count("POST", "/threads") == 2);

        world.Discord.World.Get(World.Channel).Messages.ShouldHaveSingleItem();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task ManyPostsInOneChannelKeepToItsLimit()
    {
        await using var world = await DiscordWorld.StartAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => PostAsync(world, $"메시지 {i}", $"slot-{i}")));

        results.ShouldAllBe(result => result is PostResult.Sent);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task ABarredAddressIsLeftAloneAndInteractionsAreStillAnswered()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.Barred(TimeSpan.FromMinutes(10)), "POST", "/messages");

        var barred = await PostAsync(world, "하나", "slot-1");
        var requests = world.Discord.Rest.All.Count;
        var held = await PostAsync(world, "둘", "slot-2");

        barred.ShouldBeOfType<PostResult.NotNow>().RetryAfter.ShouldBeGreaterThan(TimeSpan.FromMinutes(9));
        held.ShouldBeOfType<PostResult.NotNow>();
        world.Discord.Rest.All.Count.ShouldBe(requests);
        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");
    }

    [Theory]
    [InlineData("shared", 0)]
    [InlineData("user", 1)]
    public async Task ALimitThatOthersUsedUpIsNotCountedAgainstTheBot(string scope, int counted)
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.RateLimited(scope, TimeSpan.FromMilliseconds(100)), "POST", "/messages");

        await PostAsync(world, "하나", "slot-1");

        // One more now is the first or the second in ten minutes.
        world.Get<DiscordConnection>().Breaker.Count().ShouldBe(counted + 1);
    }

    [Fact]
    public async Task TheFirstAnswerIsTriedOnceMoreAndFortySixtyThenMeansThatItArrived()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.ResetAfter(), "POST", "/callback");

        var help = await world.SendAsync(InteractionDraft.Command("question", ("number", 4)));
        var answered = await world.SendAsync(InteractionDraft.Press(help.Message, "다음"));

        // What was shown came with the first try; the second may be on its way still.
        await DiscordWorld.UntilAsync(() => help.Callbacks > 1);
        help.Callbacks.ShouldBe(2);
        answered.Message.CustomIds.ShouldNotBeEmpty();
        world.Log.Lines.ShouldAllBe(line => !line.Contains("40060", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnInteractionThatDiscordHasForgottenIsLeftAlone()
    {
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { InteractionDeadline = TimeSpan.Zero });

        var late = await world.Discord.Interactions.BeginAsync(InteractionDraft.Command("question"));
        await DiscordWorld.UntilAsync(() => world.Log.Lines.Any(line => line.Contains("10062", StringComparison.Ordinal)));

        late.Callbacks.ShouldBe(1);
        world.Discord.Rest.Count("POST", "webhooks").ShouldBe(0);
    }

    private static RestFault FaultOf(string what) => what switch
    {
        "5xx" => new RestFault.Status(503),
        "answer lost" => new RestFault.ResetAfter(),
        "broken before" => new RestFault.ResetBefore(),
        _ => new RestFault.RateLimited(what[4..], TimeSpan.FromMilliseconds(200)),
    };

    private static Task<PostResult> PostAsync(DiscordWorld world, string text, string key) => world.Get<IEnumerable<IChatPlatform>>()
        .First(platform => platform.Name == "discord")
        .PostAsync(Channel, Card.Say(text), new PostOptions(key), TestContext.Current.CancellationToken);

    private static List<RecordedRequest> Posts(DiscordWorld world) =>
        [.. world.Discord.Rest.All.Where(request => request.Method == "POST" && request.Path.EndsWith("/messages", StringComparison.Ordinal))];
}
