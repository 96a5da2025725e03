using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Time;
using InterviewBot.Core.Practice.Leaderboard;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Leaderboard;

public sealed class LeaderboardTests
{
    private static readonly Member Ara = new("m3", "아라");

    [Fact]
    public async Task OnlyThoseWhoTakePartAreRankedByPointsAndAmongEqualsByFewerQuestions()
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(1, ["first", "second"]);
        await practice.PractiseAsync(1, ["first"], PracticeBot.Joon);
        await practice.PractiseAsync(1, ["first"], PracticeBot.Joon);
        await practice.PractiseAsync(2, ["second"], PracticeBot.Joon);
        await practice.PractiseAsync(3, ["first", "second"], Ara);
        await JoinAsync(practice, TestBot.Mina, PracticeBot.Joon);

        var card = await RanksAsync(practice);

        card.TextOf().ShouldContain("1위 미나 — 포인트 2 · 질문 1");
        card.TextOf().ShouldContain("2위 준 — 포인트 2 · 질문 2");
        card.TextOf().ShouldNotContain("아라");
        card.Picture.ShouldNotBeNull().AlternativeText.ShouldContain("2. 준 포인트 2 · 질문 2");
    }

    [Fact]
    public async Task WhoIsLevelInBothSharesARank()
    {
        await using var practice = new PracticeBot();
        foreach (var member in new[] { TestBot.Mina, PracticeBot.Joon, Ara })
        {
            await practice.PractiseAsync(1, member == Ara ? [] : ["first"], member);
        }

        await JoinAsync(practice, TestBot.Mina, PracticeBot.Joon, Ara);

        (await RanksAsync(practice)).Picture.ShouldNotBeNull().AlternativeText.ShouldContain("1. 미나 포인트 1 · 질문 1; 1. 준 포인트 1 · 질문 1; 3. 아라 포인트 0 · 질문 1");
    }

    [Fact]
    public async Task TakingPartIsOnesOwnChoiceAndIsToldInPrivate()
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(1, ["first"]);
        var empty = await RanksAsync(practice);
        empty.TextOf().ShouldContain("아직 참여한 분이 없어요");
        empty.Picture.ShouldBeNull();

        var joined = (await practice.Bot.PressAsync(empty.Button("참여하기").Action)).ShouldBeOfType<Reply.Private>().Card;
        (await RanksAsync(practice)).TextOf().ShouldContain("미나");

        await practice.PressAsync(joined, "순위에서 빠지기");
        (await RanksAsync(practice)).TextOf().ShouldNotContain("미나");
    }

    [Fact]
    public async Task WhereThoseWhoTakePartHaveNotPractisedYetItSaysSo()
    {
        await using var practice = new PracticeBot();
        await JoinAsync(practice, TestBot.Mina);

        var ranks = (await RanksAsync(practice)).TextOf();
        ranks.ShouldContain("이번 주에는 아직 연습한 참여자가 없어요. ‘참여하기’를 누르고");
        ranks.ShouldNotContain("아직 참여한 분이 없어요");
        (await practice.Bot.CommandAsync("leaderboard", options: new() { ["period"] = "month" }, locale: Language.En)).CardOf().TextOf()
            .ShouldContain("Nobody who takes part has practised this month yet. Press");
    }

    [Fact]
    public async Task QuestionsAndPointsThatLeftTheContentDoNotCount()
    {
        await using var practice = new PracticeBot();
        await JoinAsync(practice, TestBot.Mina);
        await practice.PractiseAsync(1, ["first", "second"]);
        await practice.PractiseAsync(2, ["first", "second"]);
        practice.Bot.Content.WithoutQuestionAndPoint("q2", "q1", "second");

        (await RanksAsync(practice)).TextOf().ShouldContain("1위 미나 — 포인트 1 · 질문 1");
        (await practice.Bot.CommandAsync("progress")).CardOf().TextOf().ShouldContain("짚은 포인트 1");
    }

    [Fact]
    public async Task AWeekBeginsOnMondayAndAMonthOnTheFirst()
    {
        await using var practice = new PracticeBot();
        await JoinAsync(practice, TestBot.Mina);
        await practice.PractiseAsync(1, ["first"]);
        await practice.PassAsync(TimeSpan.FromDays(7));
        await practice.PractiseAsync(2, ["first", "second"]);

        (await RanksAsync(practice)).TextOf().ShouldContain("포인트 2 ·");
        (await RanksAsync(practice, "month")).TextOf().ShouldContain("포인트 3 ·");
        var other = await practice.PressAsync(await RanksAsync(practice), "이번 달 순위");
        other.Title.ShouldBe("🏆 이번 달 순위 · 3월 1일(일) – 3월 9일(월)");
    }

    [Theory]
    [InlineData("2026-03-01T14:59:00Z", "2026-02-23", "2026-03-01")]
    [InlineData("2026-03-01T15:00:00Z", "2026-03-02", "2026-03-01")]
    [InlineData("2026-01-01T00:00:00Z", "2025-12-29", "2026-01-01")]
    public void PeriodsBeginOnALocalDate(string now, string week, string month)
    {
        var today = new LocalCalendar("Asia/Seoul").DateOf(DateTimeOffset.Parse(now));

        RankingPeriod.Week.First(today).ShouldBe(DateOnly.Parse(week));
        RankingPeriod.Month.First(today).ShouldBe(DateOnly.Parse(month));
    }

    private static async Task JoinAsync(PracticeBot practice, params Member[] members)
    {
        foreach (var member in members)
        {
            await practice.Bot.PressAsync(new ActionId("leaderboard", "join"), member: member);
        }
    }

    private static async Task<Card> RanksAsync(PracticeBot practice, string? period = null) =>
        (await practice.Bot.CommandAsync("leaderboard", options: period is null ? null : new() { ["period"] = period })).ShouldBeOfType<Reply.Public>().Card;
}
