using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Team;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Team;

/// <summary>It begins on Monday, 2 March 2026, 05:00 in Seoul; summaries are due at 09:00.</summary>
public sealed class TeamDigestTests
{
    private static readonly Member Ara = new("m3", "아라");

    [Fact]
    public async Task OnlyManagersSwitchItAndTheButtonIsShownToThemAlone()
    {
        await using var practice = new PracticeBot();

        (await practice.Bot.CommandAsync("leaderboard")).CardOf().Buttons.ShouldNotContain(button => button.Label.Contains("요약"));
        var refused = (await practice.Bot.PressAsync(new ActionId("leaderboard", "digest", "on"))).ShouldBeOfType<Reply.Private>().Card;
        refused.TextOf().ShouldContain("관리 권한");
        (await practice.Get<ITeamDigestStore>().FindAsync(TestBot.Channel, PracticeBot.None)).ShouldBeNull();

        (await SwitchOnAsync(practice)).TextOf().ShouldContain("매주 월요일 09:00 (Asia/Seoul)에 지난주 요약을 이 채널에 올려요. 연습이 없던 주는 건너뛰어요. 다음: 3월 2일(월) 09:00.");
        (await practice.Bot.CommandAsync("leaderboard", mayManage: true)).CardOf().Button("월요일 요약 그만 올리기");
    }

    [Fact]
    public async Task EveryMondayTheWeekBeforeIsToldOnceAndNobodyIsNamed()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await LiveAsync(practice);
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(30));

        var post = practice.Platform.Posts.ShouldHaveSingleItem();
        var text = post.Card.TextOf();
        text.ShouldContain("3월 2일(월) – 3월 8일(일) · 3명이 질문 4개를 풀고 포인트 3개를 짚었어요.");
        text.ShouldContain("둘째 포인트 1 — #1 · 2명");
        text.ShouldNotContain("첫째 포인트 1");
        text.ShouldNotContain("포인트 2 — #2");
        text.ShouldContain("이미지 — 포인트 6개 중 3개");
        text.ShouldNotContain("보안");
        new[] { "미나", "준", "아라" }.ShouldAllBe(name => !text.Contains($"{name} "));
        post.Card.Buttons[0].Label.ShouldBe("#1 풀어 보기");
    }

    [Fact]
    public async Task OfTwoPeopleOnlyWhatBothMissedIsTold()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await practice.PractiseAsync(1, ["first"]);
        await practice.PractiseAsync(1, [], PracticeBot.Joon);
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(30));

        var post = practice.Platform.Posts.ShouldHaveSingleItem().Card;
        post.TextOf().ShouldContain("3월 8일(일) · 2명이 연습했어요.");
        post.TextOf().ShouldContain("세 명이 연습한 주부터 나와요");
        post.Fields.ShouldHaveSingleItem().Name.ShouldBe("가장 많이 놓친 포인트");
        post.TextOf().ShouldContain("둘째 포인트 1 — #1 · 2명");
        post.TextOf().ShouldNotContain("첫째 포인트 1");
    }

    [Fact]
    public async Task WhatLeftTheContentIsNotCounted()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await LiveAsync(practice);
        practice.Bot.Content.WithoutQuestionAndPoint("q2", "q1", "second");
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(30));

        var text = practice.Platform.Posts.ShouldHaveSingleItem().Card.TextOf();
        text.ShouldContain("3명이 질문 3개를 풀고 포인트 3개를 짚었어요.");
        text.ShouldContain("이미지 — 포인트 4개 중 3개");
    }

    [Fact]
    public async Task ATopicOfTwoIsNotToldAlsoWhereMorePractised()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await LiveAsync(practice);
        await practice.PractiseAsync(2, ["first"], Ara);
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(30));

        practice.Platform.Posts.ShouldHaveSingleItem().Card.TextOf().ShouldNotContain("보안");
    }

    [Fact]
    public async Task AWeekWithoutPracticeIsSilentAndTheNextOneIsTold()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await practice.PassAsync(TimeSpan.FromDays(9), TimeSpan.FromHours(1));
        practice.Platform.Posts.ShouldBeEmpty();

        await LiveAsync(practice);
        await practice.PassAsync(TimeSpan.FromDays(14), TimeSpan.FromHours(1));
        practice.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task APostWhoseAnswerWasLostIsFoundAndNotRepeated()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await LiveAsync(practice);
        practice.Platform.LoseNextAnswer = true;
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(5));

        practice.Platform.Posts.Count.ShouldBe(1);
        (await practice.Get<ITeamDigestStore>().FindAsync(TestBot.Channel, PracticeBot.None))!.Week.ShouldBe(new DateOnly(2026, 3, 16));
    }

    [Fact]
    public async Task WhoDiedAtItIsFollowedByAnotherAfterTheLease()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await LiveAsync(practice);
        practice.Bot.Clock.Advance(TimeSpan.FromHours(7 * 24 + 4));
        var now = practice.Bot.Clock.GetUtcNow();
        var store = practice.Get<ITeamDigestStore>();
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.TakeDueAsync(practice.Get<WorkScope>(), now, now.AddMinutes(5), PracticeBot.None)));
        taken.Sum(list => list.Count).ShouldBe(1);

        await practice.PassAsync(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(1));
        practice.Platform.Posts.ShouldBeEmpty();
        await practice.PassAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));
        practice.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatThePlatformPutsOffIsPostedLaterAndWhatItRefusesSwitchesItOff()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await LiveAsync(practice);
        practice.Platform.PostFaults.Enqueue(new PostResult.NotNow("rate limited", TimeSpan.FromMinutes(2)));
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(30));
        practice.Platform.Posts.Count.ShouldBe(1);

        await LiveAsync(practice);
        practice.Platform.PostFaults.Enqueue(new PostResult.Refused("missing permission: Send Messages"));
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromMinutes(30));

        practice.Platform.Posts.Count.ShouldBe(1);
        practice.Platform.Told.ShouldHaveSingleItem().Card.TextOf().ShouldContain("Send Messages");
        (await practice.Get<ITeamDigestStore>().FindAsync(TestBot.Channel, PracticeBot.None)).ShouldBeNull();
    }

    [Fact]
    public async Task AfterWeeksOfDowntimeOnlyTheLatestMondayIsToldAndOnlyWithinADay()
    {
        await using var practice = new PracticeBot();
        await SwitchOnAsync(practice);
        await practice.PassAsync(TimeSpan.FromDays(15));
        await LiveAsync(practice);

        // Monday, 23 March, 17:00: the week of 16 March is told, a little late.
        await practice.PassAsync(TimeSpan.FromHours((6 * 24) + 12));
        practice.Platform.Posts.ShouldHaveSingleItem().Card.TextOf().ShouldContain("3월 16일(월) – 3월 22일(일)");

        await LiveAsync(practice);
        await practice.PassAsync(TimeSpan.FromDays(9));
        practice.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SwitchedOffItIsSilent()
    {
        await using var practice = new PracticeBot();
        var on = await SwitchOnAsync(practice);
        await LiveAsync(practice);
        (await practice.Bot.PressAsync(on.Button("월요일 요약 그만 올리기").Action, mayManage: true)).CardOf().TextOf().ShouldContain("더 올리지 않아요");
        await practice.PassAsync(TimeSpan.FromDays(8), TimeSpan.FromHours(1));

        practice.Platform.Posts.ShouldBeEmpty();
    }

    private static async Task<Card> SwitchOnAsync(PracticeBot practice) =>
        (await practice.Bot.PressAsync(new ActionId("leaderboard", "digest", "on"), mayManage: true)).ShouldBeOfType<Reply.Private>().Card;

    /// <summary>Two of three miss the second point of question 1; one alone misses all of question 2.</summary>
    private static async Task LiveAsync(PracticeBot practice)
    {
        await practice.PractiseAsync(1, ["first"]);
        await practice.PractiseAsync(1, [], PracticeBot.Joon);
        await practice.PractiseAsync(1, ["first"], PracticeBot.Joon);
        await practice.PractiseAsync(2, [], PracticeBot.Joon);
        await practice.PractiseAsync(3, ["first"], Ara);
    }
}
