using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Daily;

public sealed class ChoosingTests
{
    private static readonly Member[] Team = [TestBot.Mina, new("m2", "준"), new("m3", "서연")];

    [Fact]
    public async Task WhatMostAreWeakOnComesFirstAndThenRests()
    {
        await using var daily = Choosing("weak");
        await PractiseAsync(daily, 7, [], Team[0], Team[1]);
        await PractiseAsync(daily, 9, [], Team[2]);
        await daily.DailyAsync("set", ("time", "09:00"));

        await daily.PassAsync(TimeSpan.FromDays(2), TimeSpan.FromHours(1));

        daily.Platform.Posts.Count.ShouldBe(2);
        daily.Platform.Posts[0].Card.TextOf().ShouldContain("질문 7은");
        daily.Platform.Posts[1].Card.TextOf().ShouldNotContain("질문 7은");
    }

    [Fact]
    public async Task WhatMostAreDueForComesFirst()
    {
        await using var daily = Choosing("weak");
        await PractiseAsync(daily, 8, ["first", "second"], Team[0], Team[1]);

        (await ChooseAsync(daily)).Id.Value.ShouldNotBe("q8");
        daily.Bot.Clock.Advance(TimeSpan.FromDays(4));
        (await ChooseAsync(daily)).Id.Value.ShouldBe("q8");
    }

    [Fact]
    public async Task AFilterHoldsWhateverTheTeamIsWeakOn()
    {
        await using var daily = Choosing("weak");
        await PractiseAsync(daily, 7, [], Team);

        (await ChooseAsync(daily, new QuestionFilter("security"))).Topic.ShouldBe("security");
    }

    [Fact]
    public async Task WithoutTheSettingTheRotationDecides()
    {
        await using var weak = Choosing("weak");
        await using var plain = Choosing("rotation");
        await PractiseAsync(plain, 7, [], Team);

        (await ChooseAsync(plain)).Id.ShouldBe((await ChooseAsync(weak)).Id);
    }

    private static async Task<Question> ChooseAsync(DailyBot daily, QuestionFilter? filter = null) =>
        (await daily.Bot.Get<DailyPicker>().ChooseAsync(
            TestBot.Channel, filter ?? QuestionFilter.All, Language.Ko, "seed", daily.Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken))
        .ShouldNotBeNull().Question.Question;

    private static async Task PractiseAsync(DailyBot daily, int question, string[] covered, params Member[] members)
    {
        foreach (var member in members)
        {
            await daily.Bot.Get<IPracticeLog>().RecordAsync(
                new PracticeOutcome
                {
                    Id = $"{member.Id}/{question}",
                    Channel = TestBot.Channel,
                    Member = member,
                    Question = new QuestionId($"q{question}"),
                    Language = Language.Ko,
                    Source = PracticeSource.Daily,
                    Covered = [.. covered],
                    Points = ["first", "second"],
                    At = daily.Bot.Clock.GetUtcNow(),
                },
                TestContext.Current.CancellationToken);
        }
    }

    private static DailyBot Choosing(string how) => new(add: services => services.PostConfigure<DailyOptions>(options => options.Choose = how));
}
