using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

/// <summary>A stop, of which the people who talk with the bot are to see as little as can be.</summary>
public sealed class StopTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhatIsUnderWayWhenTheBotStopsIsStillAnswered(bool overHttp)
    {
        await using var world = await (overHttp ? DiscordWorld.StartOverHttpAsync(add: SleepCommand.Add) : DiscordWorld.StartAsync(add: SleepCommand.Add));
        var slow = await world.Discord.Interactions.BeginAsync(InteractionDraft.Command("sleep", ("seconds", 2)));
        await slow.WaitForAnswerAsync();

        await world.StopBotAsync();

        slow.Message.Text.ShouldContain("awake");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }
}
