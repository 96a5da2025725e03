using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice;

public sealed class PracticeLogTests
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnOutcomeIsKeptAsItWas()
    {
        await using var bot = new TestBot();
        var outcome = Outcome(bot, "a1", ["first"]);
        await bot.Get<IPracticeLog>().RecordAsync(outcome, None);

        var kept = (await bot.Get<IPracticeStore>().ListAsync(outcome.Person, None)).ShouldHaveSingleItem();
        (kept with { Covered = outcome.Covered, Points = outcome.Points }).ShouldBe(outcome);
        kept.Covered.ShouldBe(outcome.Covered);
        kept.Points.ShouldBe(outcome.Points);
    }

    [Fact]
    public async Task RecordingTheSameIdAgainReplacesIt()
    {
        await using var bot = new TestBot();
        await bot.Get<IPracticeLog>().RecordAsync(Outcome(bot, "a1", ["first"]), None);
        await bot.Get<IPracticeLog>().RecordAsync(Outcome(bot, "a1", ["first", "second"]), None);

        var kept = await bot.Get<IPracticeStore>().ListWorkspaceAsync(TestBot.Channel, DateTimeOffset.UnixEpoch, None);
        kept.ShouldHaveSingleItem().Coverage.ShouldBe(1);
    }

    [Fact]
    public void APointThatIsNotTheQuestionsDoesNotCount()
    {
        Outcome(["first", "first", "unknown"], ["first", "second"]).Coverage.ShouldBe(0.5);
        Outcome([], []).Coverage.ShouldBeNull();
    }

    private static PracticeOutcome Outcome(TestBot bot, string id, ImmutableArray<string> covered) =>
        Outcome(covered, ["first", "second"]) with { Id = id, At = bot.Clock.GetUtcNow() };

    private static PracticeOutcome Outcome(ImmutableArray<string> covered, ImmutableArray<string> points) => new()
    {
        Id = "x",
        Channel = TestBot.Channel,
        Member = TestBot.Mina,
        Question = new QuestionId("q1"),
        Language = Language.Ko,
        Source = PracticeSource.Daily,
        Covered = covered,
        Points = points,
        At = DateTimeOffset.UnixEpoch,
    };
}
