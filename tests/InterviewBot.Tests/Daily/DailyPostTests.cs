using InterviewBot.Core.Chat;
using InterviewBot.Core.Daily;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Daily;

public sealed class DailyPostTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task APostIsMadeAtItsLocalTimeWithItsButtonsAndThread()
    {
        await using var daily = new DailyBot();
        var reply = await daily.DailyAsync("set", ("time", "09:00"), ("days", "평일"));
        reply.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("평일 09:00 (Asia/Seoul)");

        await daily.PassAsync(TimeSpan.FromHours(4), TimeSpan.FromHours(1));

        var (message, _, _) = daily.Platform.Posts.ShouldHaveSingleItem();
        daily.Platform.Messages[message].Buttons.Select(button => button.Label).ShouldBe(["답변하기", "답변 포인트", "다음", "복습에 추가"]);
        daily.Platform.Threads[message].ShouldContain("오늘의 질문 #");
    }

    [Fact]
    public async Task EveryWeekdayGetsOnePostAndNoQuestionComesTwice()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"), ("days", "평일"));
        await daily.PassAsync(14 * Day, TimeSpan.FromHours(1));

        daily.Platform.Posts.Count.ShouldBe(10);
        daily.Platform.Posts.Select(post => post.Card.Title).ShouldBeUnique();
    }

    [Fact]
    public async Task APostWhoseAnswerIsLostIsFoundByReadingAndNotRepeated()
    {
        await using var daily = new DailyBot();
        daily.Platform.LoseNextAnswer = true;
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromMinutes(30));

        var (message, _, _) = daily.Platform.Posts.ShouldHaveSingleItem();
        daily.Platform.Threads.ShouldContainKey(message);
        daily.Platform.Messages[message].Buttons.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AStepThatFailsIsTriedAgainAloneAndStopsNoOther()
    {
        await using var daily = new DailyBot();
        daily.Platform.EditFaults.Enqueue(new PostResult.Unknown("reset"));
        daily.Platform.EditFaults.Enqueue(new PostResult.NotNow("rate limit", TimeSpan.FromSeconds(5)));
        daily.Platform.ThreadFaults.Enqueue(new ThreadResult.NotNow("rate limit", TimeSpan.FromMinutes(1)));
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(4), TimeSpan.FromHours(1));
        daily.Platform.Posts.ShouldHaveSingleItem();

        await daily.PassAsync(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(1));

        var (message, _, _) = daily.Platform.Posts.ShouldHaveSingleItem();
        daily.Platform.Messages[message].Buttons.ShouldNotBeEmpty();
        daily.Platform.Threads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ARefusalSuspendsTheScheduleAndNeverDeletesIt()
    {
        await using var daily = new DailyBot();
        daily.Platform.PostFaults.Enqueue(new PostResult.Refused("SEND_MESSAGES"));
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(3 * Day, TimeSpan.FromHours(1));

        daily.Platform.Posts.ShouldBeEmpty();
        (await daily.DailyAsync("list")).CardOf().TextOf().ShouldContain("SEND_MESSAGES");

        await daily.DailyAsync("resume");
        await daily.PassAsync(Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AfterADowntimeOnlyTheLatestSlotIsCaughtUpWithinTheGrace()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync((5 * Day) + TimeSpan.FromHours(8));
        await daily.PassAsync(TimeSpan.FromMinutes(1));
        daily.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ASlotThatIsTooLateIsRecordedAsMissed()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync((5 * Day) + TimeSpan.FromHours(20));

        daily.Platform.Posts.ShouldBeEmpty();
        (await daily.Bot.CommandAsync("status", mayManage: true)).CardOf().TextOf().ShouldContain("놓침");
    }

    [Fact]
    public async Task MovingTodaysTimeAfterTodaysPostDoesNotPostAgain()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));
        await daily.DailyAsync("set", ("time", "11:00"), ("schedule", "1"));
        await daily.PassAsync(TimeSpan.FromHours(10), TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(1);

        await daily.PassAsync(Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task TheNextTimeThatAnotherZoneBringsIsOneThatIsPosted()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));

        // Still 1 March in New York, and 2 March has had its post.
        var set = await daily.DailyAsync("set", ("time", "09:00"), ("timezone", "America/New_York"), ("schedule", "1"));

        set.CardOf().TextOf().ShouldContain("다음: 3월 3일(화) 09:00");
        await daily.PassAsync(TimeSpan.FromHours(52), TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task APostThatWasRefusedIsNotTodaysPost()
    {
        await using var daily = new DailyBot();
        daily.Platform.PostFaults.Enqueue(new PostResult.Refused("SEND_MESSAGES"));
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));

        (await daily.DailyAsync("set", ("time", "11:00"), ("schedule", "1"))).CardOf().TextOf().ShouldContain("다음: 3월 2일(월) 11:00");

        await daily.PassAsync(TimeSpan.FromHours(2), TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task PostingNowDoesNotEatThePlannedPost()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        (await daily.DailyAsync("now")).ShouldBeOfType<Reply.Private>();
        await daily.RunAsync();
        daily.Platform.Posts.Count.ShouldBe(1);
        daily.Platform.Threads.Count.ShouldBe(1);

        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task NowWorksWithoutASchedule()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("now");
        await daily.RunAsync();
        await daily.RunAsync();
        daily.Platform.Posts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task SkippingPausingAndRemovingDoWhatTheySay()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.DailyAsync("skip");
        await daily.PassAsync(Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.ShouldBeEmpty();

        await daily.DailyAsync("pause");
        await daily.PassAsync(2 * Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.ShouldBeEmpty();

        await daily.DailyAsync("resume");
        await daily.PassAsync(Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(1);

        await daily.DailyAsync("remove");
        await daily.PassAsync(2 * Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SeveralSchedulesOfAChannelEachPost()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.DailyAsync("set", ("time", "13:00"), ("topic", "보안"));
        (await daily.DailyAsync("list")).CardOf().TextOf().ShouldSatisfyAllConditions(
            text => text.ShouldContain("1. 매일 09:00"), text => text.ShouldContain("2. 매일 13:00"));
        await daily.PassAsync(Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(2);
        (await daily.DailyAsync("remove")).CardOf().TextOf().ShouldContain("예: 일정:1");
    }

    [Fact]
    public async Task AtTheRevealThePointsOpenToAllWithTheNumberOfAnswers()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"), ("reveal", "18:00"));
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));
        var message = daily.Platform.Posts[0].Message;
        var answer = daily.Platform.Messages[message].Button("답변하기").Action;
        var form = (await daily.Bot.PressAsync(answer)).ShouldBeOfType<Reply.Ask>().Form;
        await daily.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "공식 이미지부터 봅니다. 검증되었기 때문입니다." });
        await daily.PassAsync(TimeSpan.FromSeconds(1));

        daily.Platform.Messages[message].TextOf().ShouldContain("답변 1명");
        daily.Platform.Messages[message].TextOf().ShouldNotContain("첫째 포인트");

        await daily.PassAsync(TimeSpan.FromHours(9), TimeSpan.FromHours(1));
        daily.Platform.Messages[message].TextOf().ShouldContain("첫째 포인트");
        daily.Platform.Messages[message].TextOf().ShouldContain("답변 1명");
        daily.Platform.Messages[message].Buttons.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AnAnswerThatComesWhileTheMessageIsDrawnIsCountedToo()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));
        var message = daily.Platform.Posts[0].Message;
        await AnswerAsync(daily, message, TestBot.Mina);
        daily.Platform.DuringNextEdit = () => AnswerAsync(daily, message, new Member("m2", "준"));

        await daily.PassAsync(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1));

        daily.Platform.Messages[message].TextOf().ShouldContain("답변 2명");
    }

    [Theory]
    [InlineData("30분 뒤", 31)]
    [InlineData("10:00", 22 * 60)]
    public async Task APostThatIsCaughtUpAfterItsRevealLeavesTimeToAnswer(string reveal, int minutes)
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"), ("reveal", reveal));
        await daily.PassAsync(TimeSpan.FromHours(8));
        var message = daily.Platform.Posts.ShouldHaveSingleItem().Message;
        daily.Platform.Messages[message].TextOf().ShouldNotContain("첫째 포인트");

        await daily.PassAsync(TimeSpan.FromMinutes(minutes));

        daily.Platform.Messages[message].TextOf().ShouldContain("첫째 포인트");
    }

    [Fact]
    public async Task WithoutAGraceAPostThatIsOnTimeIsStillMade()
    {
        await using var daily = new DailyBot(add: services => services.PostConfigure<DailyOptions>(options => options.GraceHours = 0));
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromHours(4) + TimeSpan.FromMilliseconds(20));
        daily.Platform.Posts.Count.ShouldBe(1);

        await daily.PassAsync(TimeSpan.FromHours(25));
        daily.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task OnlyARoleThatWasAskedForIsMentioned()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.DailyAsync("set", ("time", "10:00"), ("role", "123"));
        await daily.PassAsync(Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Select(post => post.Options.MentionRole).ShouldBe([null, "123"]);
    }

    [Fact]
    public async Task ChangesAreForManagersAndTheListIsForAll()
    {
        await using var daily = new DailyBot();
        foreach (var subcommand in new[] { "set", "pause", "resume", "remove", "now", "skip" })
        {
            (await daily.Bot.CommandAsync("daily", subcommand, new() { ["time"] = "09:00" })).ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("관리 권한");
        }

        await daily.RunAsync();
        daily.Platform.Posts.ShouldBeEmpty();
        (await daily.Bot.CommandAsync("daily", "list")).CardOf().TextOf().ShouldContain("예약 질문이 없어요");
    }

    [Theory]
    [InlineData("time", "25:61", "00:00부터 23:59까지")]
    [InlineData("timezone", "Mars/Olympus", "IANA")]
    [InlineData("days", "언젠가", "월수금")]
    [InlineData("topic", "없는 주제", "있는 주제")]
    [InlineData("reveal", "나중에", "00:00부터")]
    [InlineData("schedule", "9", "예약 질문이 없어요")]
    public async Task WhatCannotBeReadIsSaidWithTheMendAndChangesNothing(string option, string value, string says)
    {
        await using var daily = new DailyBot();
        var options = new Dictionary<string, string> { ["time"] = "09:00", [option] = value };
        (await daily.Bot.CommandAsync("daily", "set", options, mayManage: true)).CardOf().TextOf().ShouldContain(says);
        (await daily.DailyAsync("list")).CardOf().TextOf().ShouldContain("예약 질문이 없어요");
    }

    [Fact]
    public async Task TwoClaimersAtOnceMakeOnePost()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        daily.Bot.Clock.Advance(TimeSpan.FromHours(5));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(daily.RunAsync)));
        await daily.RunAsync();
        daily.Platform.Posts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task WhenThePoolIsExhaustedThePostSaysThatItStartsOver()
    {
        await using var daily = new DailyBot(questions: 2);
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(3 * Day, TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(3);
        daily.Platform.Posts[2].Card.TextOf().ShouldContain("다시 냅니다");
    }

    private static async Task AnswerAsync(DailyBot daily, MessageRef message, Member member)
    {
        var answer = daily.Platform.Messages[message].Button("답변하기").Action;
        var form = (await daily.Bot.PressAsync(answer, member: member)).ShouldBeOfType<Reply.Ask>().Form;
        await daily.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "공식 이미지부터 봅니다. 검증되었기 때문입니다." }, member);
    }
}
