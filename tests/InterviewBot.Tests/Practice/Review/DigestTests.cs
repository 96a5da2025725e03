using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Review;

public sealed class DigestTests
{
    [Fact]
    public async Task WhoAsksForItIsToldInTheMorningOnceADayWhileSomethingWaits()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        (await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기")).TextOf().ShouldContain("09:00 (Asia/Seoul)에 알려 드릴게요");

        await practice.PassAsync(TimeSpan.FromDays(3), TimeSpan.FromMinutes(20));

        practice.Platform.Told.Select(told => told.Member).ShouldBe([TestBot.Mina.Id, TestBot.Mina.Id, TestBot.Mina.Id]);
        practice.Platform.Told[0].Card.TextOf().ShouldContain("1개 남음");
    }

    [Fact]
    public async Task ADayWithNothingToReviewIsSilent()
    {
        await using var practice = new PracticeBot();
        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");
        await practice.PassAsync(TimeSpan.FromDays(2), TimeSpan.FromHours(1));

        practice.Platform.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task SwitchedOffItIsSilentAndSwitchedOnAgainItWaitsForTheNextMorning()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");
        await practice.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromMinutes(30));
        await practice.PressAsync(practice.Platform.Told.ShouldHaveSingleItem().Card, "아침 알림 끄기");
        await practice.PassAsync(TimeSpan.FromDays(1), TimeSpan.FromMinutes(30));
        practice.Platform.Told.Count.ShouldBe(1);

        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");
        await practice.PassAsync(TimeSpan.FromHours(4), TimeSpan.FromMinutes(30));
        practice.Platform.Told.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AfterDaysOfDowntimeOnlyTheLatestMorningIsToldAndOnlyWhileItIsOne()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");

        // From 2 March, 05:00 to 5 March, 10:00; then to 7 March, 20:00.
        await practice.PassAsync(TimeSpan.FromHours(77));
        practice.Platform.Told.Count.ShouldBe(1);
        await practice.PassAsync(TimeSpan.FromHours(58));
        practice.Platform.Told.Count.ShouldBe(1);
    }

    [Fact]
    public async Task TwoProcessesTellOnce()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");
        practice.Bot.Clock.Advance(TimeSpan.FromHours(5));
        var store = practice.Get<IDigestStore>();
        var seen = (await store.ListDueAsync(practice.Get<WorkScope>(), practice.Bot.Clock.GetUtcNow(), PracticeBot.None)).ShouldHaveSingleItem();

        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.ClaimAsync(seen, seen.DueAt.AddDays(1), PracticeBot.None)));

        claims.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task ThePersonIsToldInTheirOwnLanguage()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");
        await practice.Bot.CommandAsync("language", options: new() { ["language"] = "en" });
        await practice.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromMinutes(30));

        practice.Platform.Told.ShouldHaveSingleItem().Card.TextOf().ShouldContain("1 left");
    }
}
