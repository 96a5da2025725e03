using InterviewBot.Core.Chat;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Discord;

/// <summary>The first answer to an interaction has three seconds, whatever stands in its way.</summary>
public sealed class FirstAnswerTests
{
    [Fact]
    public async Task A429IsWaitedForBeforeTheAnswerIsTriedAgain()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.RateLimited("user", TimeSpan.FromSeconds(0.6)), "POST", "/callback");

        var help = await world.SendAsync(InteractionDraft.Command("help"));

        help.Message.Text.ShouldContain("/질문");
        help.Latency!.Value.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.6));
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task SeveralFaultsInARowAreOutlasted()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.Status(502), "POST", "/callback", times: 2);
        world.Discord.Faults.Inject(new RestFault.ResetBefore(), "POST", "/callback");
        world.Discord.Faults.Inject(new RestFault.ResetAfter(), "POST", "/callback");

        var help = await world.SendAsync(InteractionDraft.Command("help"));

        await DiscordWorld.UntilAsync(() => help.Callbacks == 2);
        help.Message.Text.ShouldContain("/질문");
        world.Log.Lines.ShouldAllBe(line => !line.Contains("40060", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AStoreThatTakesLongIsWaitedForWithASignThatItIsUnderWay()
    {
        var notes = new TroubledNotes();
        await using var world = await DiscordWorld.StartAsync(add: services => services.AddSingleton<IPlatformNotes>(notes));
        var store = new TaskCompletionSource();
        notes.Trouble = store.Task;

        var asked = await world.Discord.Interactions.BeginAsync(InteractionDraft.Command("question", ("number", 4)));
        await asked.WaitForAnswerAsync();
        store.SetResult();
        await asked.WaitForFinalAsync();

        asked.CallbackType.ShouldBe(5);
        asked.Message.CustomIds.Count.ShouldBe(4);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AStoreThatFailsIsSaidToWhoeverWaitsForAnAnswer()
    {
        var notes = new TroubledNotes();
        await using var world = await DiscordWorld.StartAsync(add: services => services.AddSingleton<IPlatformNotes>(notes));
        notes.Trouble = Task.FromException(new IOException("the disk is full"));

        var asked = await world.SendAsync(InteractionDraft.Command("question", ("number", 4)));

        asked.Message.Ephemeral.ShouldBeTrue();
        asked.Message.Text.ShouldContain("잠시 뒤에 다시");
        asked.Message.Text.ShouldNotContain("disk");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }
}
