using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Discord;

/// <summary>What an admin is told, and what is never lost by it.</summary>
public sealed class AdministrationTests
{
    private const string Admin = "4000000000000000009";

    [Theory]
    [InlineData("channel deleted", "unknown channel")]
    [InlineData("no send", "Send Messages")]
    [InlineData("no view", "View Channels")]
    public async Task AScheduleThatCannotBePostedIsSuspendedKeptAndToldOnce(string what, string named)
    {
        // Nine o'clock in Seoul; what is set for five past is due five minutes later.
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        await using var world = await DiscordWorld.StartAsync(
            new FakeDiscordOptions { WatchesHeartbeats = false }, clock: clock);
        await AsAdminAsync(world, InteractionDraft.Command("daily", "set", ("time", "09:05")));
        var channel = world.Discord.World.Get(World.Channel);
        channel.Gone = what == "channel deleted";
        channel.Permissions &= what == "no send" ? ~(1UL << 11) : what == "no view" ? ~(1UL << 10) : ulong.MaxValue;

        clock.Advance(TimeSpan.FromMinutes(6));
        await DiscordWorld.UntilAsync(() => world.Discord.World.DirectWith(Admin).Messages.Count > 0);
        clock.Advance(TimeSpan.FromDays(1));
        channel.Gone = false;
        var status = await AsAdminAsync(world, InteractionDraft.Command("status"));
        var list = await world.SendAsync(InteractionDraft.Command("daily", "list"));

        world.Discord.World.DirectWith(Admin).Messages.ShouldHaveSingleItem().Text.ShouldContain(named);
        status.Message.Text.ShouldContain(named);
        list.Message.Text.ShouldContain("09:05");
        list.Message.Text.ShouldContain(named);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("the token was reset")]
    [InlineData("a proxy answers 403")]
    [InlineData("a proxy answers 404")]
    public async Task WhatSaysNothingOfTheChannelSuspendsNoSchedule(string what)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { WatchesHeartbeats = false }, clock: clock);
        await AsAdminAsync(world, InteractionDraft.Command("daily", "set", ("time", "09:05")));
        world.Discord.Faults.Inject(what == "the token was reset" ? new RestFault.Status(401) : new RestFault.Foreign(int.Parse(what[^3..])), "POST", "/messages");

        clock.Advance(TimeSpan.FromMinutes(6));
        var told = what == "the token was reset" ? "is not accepted" : $"something in front of Discord answered {what[^3..]}";
        await DiscordWorld.UntilAsync(async () => (await AsAdminAsync(world, InteractionDraft.Command("status"))).Message.Text.Contains(told, StringComparison.Ordinal));
        var list = await world.SendAsync(InteractionDraft.Command("daily", "list"));

        list.Message.Text.ShouldContain("09:05");
        list.Message.Text.ShouldNotContain("멈춤");
        world.Discord.World.DirectWith(Admin).Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChannelThatDiscordSaysIsGoneSuspendsBeforeAnythingFails()
    {
        await using var world = await DiscordWorld.StartAsync();
        await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager() with { User = Admin });

        await world.Discord.Gateway.SendAsync("CHANNEL_DELETE", new System.Text.Json.Nodes.JsonObject { ["id"] = World.Channel, ["guild_id"] = World.Guild, ["type"] = 0 });
        await DiscordWorld.UntilAsync(() => world.Discord.World.DirectWith(Admin).Messages.Count == 1);

        (await world.SendAsync(InteractionDraft.Command("daily", "list"))).Message.Text.ShouldContain("멈춤");
        (await world.SendAsync(InteractionDraft.Command("daily", "resume").AsManager())).Message.Text.ShouldContain("09:00");
        (await world.SendAsync(InteractionDraft.Command("daily", "list"))).Message.Text.ShouldNotContain("멈춤");
    }

    [Fact]
    public async Task AnOutageOfAGuildSuspendsNothing()
    {
        await using var world = await DiscordWorld.StartAsync();
        await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager() with { User = Admin });

        await world.Discord.Gateway.SendAsync("GUILD_DELETE", new System.Text.Json.Nodes.JsonObject { ["id"] = World.Guild, ["unavailable"] = true });
        await world.SendAsync(InteractionDraft.Command("help"));

        (await world.SendAsync(InteractionDraft.Command("daily", "list"))).Message.Text.ShouldNotContain("멈춤");
        world.Discord.World.DirectWith(Admin).Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task AMissingPermissionIsNamedBeforeItIsNeeded()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.World.Get(World.Channel).Permissions &= ~(1UL << 35);

        var set = await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager());
        var now = await world.SendAsync(InteractionDraft.Command("daily", "now").AsManager());

        set.Message.Text.ShouldContain("Create Public Threads");
        set.Message.Text.ShouldContain("채널 편집");
        now.Message.Text.ShouldContain("Create Public Threads");
    }

    [Fact]
    public async Task StatusTellsConnectionDeliveriesTheNextPostsAndContentErrorsToManagersAlone()
    {
        await using var world = await DiscordWorld.StartAsync();
        await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager());
        await world.SendAsync(InteractionDraft.Command("daily", "now").AsManager());
        await DiscordWorld.UntilAsync(() => world.Discord.World.Threads.Count == 1);

        var status = await world.SendAsync(InteractionDraft.Command("status").AsManager());
        var refused = await world.SendAsync(InteractionDraft.Command("status"));

        status.Message.Ephemeral.ShouldBeTrue();
        status.Message.Text.ShouldContain("discord — connected");
        status.Message.Text.ShouldContain("✅");
        status.Message.Text.ShouldContain("예정");
        status.Message.Text.ShouldContain($"<#{World.Channel}>");
        refused.Message.Text.ShouldContain("관리 권한");
        refused.Message.Text.ShouldNotContain("connected");
    }

    [Fact]
    public async Task TheInviteIsPrintedWithThePermissionsThatAreNeededAndNoMore()
    {
        await using var world = await DiscordWorld.StartAsync();

        var invite = world.Log.Lines.First(line => line.Contains("oauth2/authorize", StringComparison.Ordinal));

        invite.ShouldContain($"client_id={world.Discord.Options.ApplicationId}");
        invite.ShouldContain("scope=bot+applications.commands");
        ulong.Parse(invite.Split("permissions=")[1]).ShouldBe(World.AllPermissions);
    }

    [Fact]
    public async Task OnlyManagersSeeWhatOnlyManagersMayDo()
    {
        await using var world = await DiscordWorld.StartAsync();
        await DiscordWorld.UntilAsync(() => world.Discord.World.Commands.ContainsKey("global"));

        var permissions = world.Discord.World.Commands["global"].ToDictionary(command => (string)command!["name"]!, command => (string?)command!["default_member_permissions"]);

        permissions["status"].ShouldBe("32");
        permissions["question"].ShouldBeNull();
    }

    private static Task<FakeInteraction> AsAdminAsync(DiscordWorld world, InteractionDraft draft) => world.SendAsync(draft.AsManager() with { User = Admin });
}
