using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Review;

public sealed class ReviewQueueTests
{
    [Fact]
    public async Task WhatIsAddedByTheButtonOfAQuestionComesUpAtOnce()
    {
        await using var practice = new PracticeBot();
        var asked = (await practice.Bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();

        (await practice.PressAsync(asked, "복습에 추가")).TextOf().ShouldContain("#3을 복습에 넣었어요");
        var queue = await practice.ReviewAsync();

        queue.TextOf().ShouldContain("질문 3은 무엇인가요?");
        queue.TextOf().ShouldContain("1개 남음");
        queue.Buttons.Take(2).Select(button => button.Label).ShouldBe(["답변하기", "답변 포인트"]);
        asked.Button("복습에 추가").Action.ToString().ShouldBe("review.add:3");
    }

    [Fact]
    public async Task TheQueueIsTheCallersAlone()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);

        (await practice.ReviewAsync(PracticeBot.Joon)).TextOf().ShouldContain("아직 복습할 질문이 없어요");
    }

    [Fact]
    public async Task AddingTwiceIsOneCardAndItCanBeTakenOutAgain()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);

        var again = await practice.AddToReviewAsync(3);

        again.TextOf().ShouldContain("이미 복습에 있어요");
        (await practice.PressAsync(again, "복습에서 빼기")).TextOf().ShouldContain("뺐어요");
        (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ThePointsComeWithFourGradesThatSayWhenItComesBack()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);

        var points = await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트");

        points.TextOf().ShouldContain("첫째 포인트 3");
        points.Buttons.Take(4).Select(button => button.Label).ShouldBe(["다시 · 10분", "어려움 · 1일", "보통 · 2일", "쉬움 · 8일"]);
    }

    [Fact]
    public async Task GradingBringsTheNextAndThenSaysWhenThereIsMore()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.AddToReviewAsync(4);
        var points = await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트");

        var next = await practice.PressAsync(points, "쉬움");
        var end = await practice.PressAsync(await practice.PressAsync(next, "답변 포인트"), "보통");

        next.TextOf().ShouldContain("질문 4은 무엇인가요?");
        next.TextOf().ShouldContain("1개 남음");
        end.TextOf().ShouldContain("지금 복습할 것은 없어요");
        end.TextOf().ShouldContain("2026-03-03 15:00Z");
    }

    [Fact]
    public async Task AGradeMovesTheQuestionByItsDaysAtTheStartOfTheDay()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.PressAsync(await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트"), "보통");

        // Graded on 2 March, 05:00 in Seoul: due on 4 March, 00:00.
        await practice.PassAsync(TimeSpan.FromHours(42));
        (await practice.ReviewAsync()).TextOf().ShouldContain("복습할 것은 없어요");
        await practice.PassAsync(TimeSpan.FromHours(1));
        (await practice.ReviewAsync()).TextOf().ShouldContain("질문 3은 무엇인가요?");
    }

    [Fact]
    public async Task TheSameGradeButtonPressedTwiceIsOneGrade()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        var points = await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트");

        await practice.PressAsync(points, "보통");
        (await practice.PressAsync(points, "쉬움")).TextOf().ShouldContain("이미 채점했어요");

        var card = (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldHaveSingleItem();
        card.Grades.ShouldBe(1);
        card.Memory.ShouldBe(Fsrs.First(Grade.Good));
    }

    [Fact]
    public async Task AGradeCountsAlsoWhereTheCardWasTakenOutMeanwhile()
    {
        await using var practice = new PracticeBot();
        await practice.Bot.CommandAsync("plan", options: new() { ["date"] = "내일" });
        var first = await practice.ReviewAsync();
        var number = int.Parse(first.Button("답변 포인트").Action.Argument);
        await practice.PressAsync(await practice.PressAsync(first, "답변 포인트"), "보통");
        await practice.PressAsync(await practice.AddToReviewAsync(number), "복습에서 빼기");
        await practice.PassAsync(TimeSpan.FromDays(3));
        var points = await practice.PressAsync(first, "답변 포인트");

        await practice.PressAsync(points, "쉬움");

        var card = (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldHaveSingleItem();
        card.Grades.ShouldBe(2);
        card.DueAt.ShouldBeGreaterThan(practice.Bot.Clock.GetUtcNow());
    }

    [Fact]
    public async Task AnAnswerInTheQueueIsKeptAndItsPointsAreGraded()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        var queue = await practice.ReviewAsync();
        var form = (await practice.Bot.PressAsync(queue.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;

        var reply = await practice.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "첫째 포인트 3이 그렇습니다, 예를 들면 이렇게요." });

        reply.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("첫째 포인트 3");
        reply.CardOf().Buttons.Take(4).Select(button => button.Label.Split(' ')[0]).ShouldBe(["다시", "어려움", "보통", "쉬움"]);
        (await practice.Get<IAnswers>().HasAnsweredAsync("local", TestBot.Mina.Id, new QuestionId("q3"), PracticeBot.None)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(new[] { "first", "second" }, Grade.Good)]
    [InlineData(new[] { "first" }, Grade.Hard)]
    [InlineData(new string[0], Grade.Again)]
    public async Task PractisingMakesACardThatTheTicksGrade(string[] covered, Grade grade)
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(5, covered);

        var card = (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldHaveSingleItem();
        card.Question.ShouldBe(new QuestionId("q5"));
        card.Memory.ShouldBe(Fsrs.First(grade));
    }

    [Fact]
    public async Task TicksThatAreMendedGradeAnewInsteadOfOnceMore()
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(5, [], id: "answer1");
        practice.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await practice.PractiseAsync(5, ["first", "second"], id: "answer1");

        var card = (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldHaveSingleItem();
        (card.Memory, card.Grades, card.Lapses).ShouldBe((Fsrs.First(Grade.Good), 1, 0));
    }

    [Fact]
    public async Task AGradeByHandTakesThePlaceOfTheTicksOfItsSitting()
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(3, []);
        practice.Bot.Clock.Advance(TimeSpan.FromMinutes(15));
        await practice.PressAsync(await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트"), "쉬움");

        var card = (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldHaveSingleItem();
        (card.Memory, card.Grades).ShouldBe((Fsrs.First(Grade.Easy), 1));
    }

    [Fact]
    public async Task AnAnswerSoonAfterAGradeByHandCounts()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        await practice.PressAsync(await practice.PressAsync(await practice.ReviewAsync(), "답변 포인트"), "다시");
        practice.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
        (await practice.ReviewAsync()).TextOf().ShouldContain("질문 3은 무엇인가요?");

        await practice.PractiseAsync(3, ["first", "second"]);

        (await practice.ReviewAsync()).TextOf().ShouldContain("지금 복습할 것은 없어요");
        (await practice.Get<IReviewStore>().ListAsync(PracticeBot.MinaRef, PracticeBot.None)).ShouldHaveSingleItem().Grades.ShouldBe(2);
    }

    [Fact]
    public async Task AQuestionThatLeftTheContentHoldsNobodyUp()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        practice.Bot.Content.Swap(practice.Bot.Content.Current with
        {
            Questions = [.. practice.Bot.Content.Current.Questions.Where(question => question.Id.Value != "q3")],
        });

        (await practice.ReviewAsync()).TextOf().ShouldContain("아직 복습할 질문이 없어요");
    }

    [Theory]
    [InlineData("review.grade:3/0/9")]
    [InlineData("review.grade:nonsense")]
    [InlineData("review.points:999")]
    [InlineData("review.add:")]
    public async Task AButtonThatNobodyDrewIsAnsweredInWords(string action)
    {
        await using var practice = new PracticeBot();
        ActionId.TryParse(action, out var id).ShouldBeTrue();

        (await practice.Bot.PressAsync(id)).ShouldBeOfType<Reply.Private>().Card.Tone.ShouldBe(CardTone.Warning);
    }
}
