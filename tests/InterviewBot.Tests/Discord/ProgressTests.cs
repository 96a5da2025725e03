using System.Text.Json.Nodes;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

/// <summary>Pictures on their way through Discord: files, their descriptions, and edits that bring another one.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task ProgressComesToTheCallerAloneWithItsPictureAndAllOfItsWords()
    {
        await using var world = await DiscordWorld.StartAsync();

        var shown = await world.SendAsync(InteractionDraft.Command("progress") with { Locale = "en-US" });

        shown.Message.Ephemeral.ShouldBeTrue();
        var picture = PictureOf(shown.Message);
        ((string?)picture["filename"]).ShouldBe("progress.png");
        ((string?)picture["description"]).ShouldNotBeNull().ShouldNotContain("…");
        ((string?)picture["description"])!.ShouldContain("Streak 0 days");
        ((string?)shown.Message.Body["embeds"]![0]!["image"]!["url"]).ShouldBe("attachment://progress.png");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task SharingOpensItToAnotherOfTheServerByTheUserOption()
    {
        await using var world = await DiscordWorld.StartAsync();
        var own = await world.SendAsync(InteractionDraft.Command("progress"));
        var asJoon = InteractionDraft.Command("progress", ("user", own.Draft.User)) with { User = "4000000000000000002", Name = "준" };

        (await world.SendAsync(asJoon)).Message.Text.ShouldContain("공개하지 않았어요");
        await world.SendAsync(InteractionDraft.Press(own.Message, "공개하기"));
        var seen = await world.SendAsync(asJoon);

        PictureOf(seen.Message);
        seen.Message.Ephemeral.ShouldBeTrue();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task RanksAreForAllAndTheOtherPeriodTakesTheirPlaceWithAnotherPicture()
    {
        await using var world = await DiscordWorld.StartAsync();
        var empty = await world.SendAsync(InteractionDraft.Command("leaderboard"));
        (await world.SendAsync(InteractionDraft.Press(empty.Message, "참여하기"))).Message.Ephemeral.ShouldBeTrue();
        await PractiseAsync(world, empty.Draft.User);

        var week = await world.SendAsync(InteractionDraft.Command("leaderboard", ("period", "week")));
        var month = await world.SendAsync(InteractionDraft.Press(week.Message, "이번 달 순위"));

        week.Message.Ephemeral.ShouldBeFalse();
        ((string?)PictureOf(month.Message)["description"])!.ShouldContain("이번 달 순위");
        month.Message.Id.ShouldBe(week.Message.Id);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    private static Task PractiseAsync(DiscordWorld world, string user) => world.Get<IPracticeLog>().RecordAsync(
        new PracticeOutcome
        {
            Id = "outcome",
            Channel = new ChannelRef("discord", World.Guild, World.Channel),
            Member = new Member(user, "미나"),
            Question = new QuestionId("containers-vs-vm"),
            Language = Language.Ko,
            Source = PracticeSource.Asked,
            Covered = ["guest-os"],
            Points = ["guest-os", "shared-kernel"],
            At = world.Get<TimeProvider>().GetUtcNow(),
        },
        TestContext.Current.CancellationToken);

    private static JsonNode PictureOf(FakeMessage message) => message.Body["attachments"].ShouldNotBeNull().AsArray().ShouldHaveSingleItem().ShouldNotBeNull();
}
