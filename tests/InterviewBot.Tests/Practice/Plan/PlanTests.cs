using CsCheck;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Plan;

public sealed class PlanTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly Gen<List<TopicLoad>> Topics = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40]).List[0, 25].Select(topics => topics
        .Select((topic, i) => new TopicLoad($"t{i:00}", topic.Item1, [.. Enumerable.Range(0, topic.Item2).Select(n => new QuestionId($"t{i:00}-{n}"))]))
        .ToList());

    [Fact]
    public void EveryTopicIsMetBeforeTheInterviewAndNothingTwice() => Gen.Select(Topics, Gen.Int[1, 400]).Sample((topics, days) =>
    {
        var interview = Today.AddDays(days);
        var steps = PlanMaker.Spread(Today, interview, topics);
        var questions = steps.SelectMany(step => step.Questions).ToList();
        return steps.All(step => step.Day >= Today && step.Day < interview)
            && questions.Distinct().Count() == questions.Count
            && steps.Select(step => step.Topic).ToHashSet().SetEquals(topics.Where(topic => !topic.New.IsEmpty).Select(topic => topic.Topic))
            && steps.Zip(steps.Skip(1)).All(pair => pair.First.Day <= pair.Second.Day);
    });

    [Fact]
    public void TheWeakestTopicComesFirstAndTheLastDaysBringNothingNew()
    {
        TopicLoad Topic(string name, double strength) => new(name, strength, [.. Enumerable.Range(0, 4).Select(n => new QuestionId($"{name}{n}"))]);

        var steps = PlanMaker.Spread(Today, Today.AddDays(10), [Topic("strong", 0.9), Topic("weak", 0.1), Topic("fair", 0.5)]);

        steps.Select(step => step.Topic).Distinct().ShouldBe(["weak", "fair", "strong"]);
        steps[^1].Day.ShouldBe(Today.AddDays(7));
    }

    [Fact]
    public async Task ThePlanIsToldInPrivateAndItsQuestionsOfTodayComeUp()
    {
        await using var practice = new PracticeBot(12);
        var plan = await PlanAsync(practice, "3주 뒤");

        plan.TextOf().ShouldContain("3월 23일(월)");
        plan.TextOf().ShouldContain("면접까지 21일");
        plan.TextOf().ShouldContain("새 질문 12개를 2개 주제에서");
        plan.TextOf().ShouldContain("복습");
        var queue = await practice.ReviewAsync();
        queue.Title!.ShouldStartWith("🌱 새 질문");
        queue.TextOf().ShouldContain("면접까지 21일");
    }

    [Fact]
    public async Task ReviewsComeBeforeWhatIsNewAndWhatADayLeavesOverMovesOn()
    {
        await using var practice = new PracticeBot(12);
        await practice.AddToReviewAsync(3);
        await PlanAsync(practice, "2주 뒤");

        (await practice.ReviewAsync()).TextOf().ShouldContain("질문 3은");
        var before = Left(await practice.ReviewAsync());
        await practice.PassAsync(TimeSpan.FromDays(2));
        Left(await practice.ReviewAsync()).ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task GradingANewQuestionMakesItACard()
    {
        await using var practice = new PracticeBot(4);
        await PlanAsync(practice, "내일");
        var left = Left(await practice.ReviewAsync());

        var next = await practice.PressAsync(await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트"), "보통");

        left.ShouldBe(4);
        Left(next).ShouldBe(3);
    }

    [Fact]
    public async Task WhoIsAheadOfThePlanIsNotToldToComeForWhatTheyHaveMet()
    {
        await using var practice = new PracticeBot(12);
        await PlanAsync(practice, "3주 뒤");
        for (var question = 1; question <= 12; question++)
        {
            await practice.PractiseAsync(question, ["first", "second"]);
        }

        // On 3 March the plan has a question that was met today; the first review is on 4 March.
        (await practice.ReviewAsync()).TextOf().ShouldContain("다음은 2026-03-03 15:00Z에 나와요");
    }

    [Theory]
    [InlineData("내일", false)]
    [InlineData("3주 뒤", true)]
    public async Task DaysForReviewAloneArePromisedOnlyWhereThereAreAny(string date, bool review)
    {
        await using var practice = new PracticeBot(12);
        var plan = (await PlanAsync(practice, date)).TextOf();

        plan.Contains("마지막 며칠은 복습만 해요", StringComparison.Ordinal).ShouldBe(review);
        plan.Contains(" · 복습\n", StringComparison.Ordinal).ShouldBe(review);
    }

    [Fact]
    public async Task ASingleDayForReviewIsOneDay()
    {
        await using var practice = new PracticeBot(12);
        (await PlanAsync(practice, "3일 뒤")).TextOf().ShouldContain("마지막 하루는 복습만 해요");
    }

    [Fact]
    public async Task AnotherDateReplacesThePlanAndAButtonRemovesIt()
    {
        await using var practice = new PracticeBot(12);
        await PlanAsync(practice, "3주 뒤");
        var second = await PlanAsync(practice, "2026-03-12");

        second.TextOf().ShouldContain("면접까지 10일");
        (await practice.PressAsync(second, "계획 없애기")).TextOf().ShouldContain("계획을 없앴어요");
        (await practice.ReviewAsync()).TextOf().ShouldContain("아직 복습할 질문이 없어요");
    }

    [Fact]
    public async Task AWrongDateChangesNothing()
    {
        await using var practice = new PracticeBot(12);
        await PlanAsync(practice, "3주 뒤");

        (await PlanAsync(practice, "2020-01-01")).Tone.ShouldBe(CardTone.Warning);
        (await practice.ReviewAsync()).TextOf().ShouldContain("면접까지 21일");
    }

    [Fact]
    public async Task AfterTheInterviewThePlanBringsNothingMore()
    {
        await using var practice = new PracticeBot(12);
        await PlanAsync(practice, "내일");
        await practice.PassAsync(TimeSpan.FromDays(3));

        (await practice.ReviewAsync()).TextOf().ShouldContain("아직 복습할 질문이 없어요");
        (await practice.Bot.PressAsync(new ActionId("plan", "show"))).CardOf().TextOf().ShouldContain("지난 면접의 계획이에요. /계획으로");
    }

    [Fact]
    public async Task OnTheDayItWishesLuck()
    {
        await using var practice = new PracticeBot(12);

        (await PlanAsync(practice, "오늘")).TextOf().ShouldContain("📅 오늘이 면접 날이에요. 응원할게요! 새로");
    }

    private static async Task<Card> PlanAsync(PracticeBot practice, string date) =>
        (await practice.Bot.CommandAsync("plan", options: new() { ["date"] = date })).CardOf();

    private static int Left(Card card) => int.Parse(card.TextOf().Split("개 남음")[0].Split('\n')[^1]);
}
