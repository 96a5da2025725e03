using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

/// <summary>Where the commands are registered, and what one place's trouble is to the others.</summary>
public sealed class RegistrationTests
{
    private const string Second = "2000000000000000002";

    [Fact]
    public async Task AServerThatHasToWaitHoldsUpNoOther()
    {
        await using var world = await DiscordWorld.StartAsync(
            settings: new() { ["Discord__GuildIds"] = $"{World.Guild}; {Second}" }, network: false, ready: false);
        world.Discord.Faults.Inject(new RestFault.Status(503), "PUT", $"guilds/{World.Guild}/", times: 100);
        world.Discord.Network = true;

        await DiscordWorld.UntilAsync(() => world.Discord.World.Commands.ContainsKey(Second));

        world.Discord.World.Commands.ContainsKey(World.Guild).ShouldBeFalse();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }
}
