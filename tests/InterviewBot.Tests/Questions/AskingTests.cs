using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Questions;

public sealed class AskingTests
{
    [Fact]
    public async Task AQuestionIsAskedInPublicWithItsButtonsInTheirOrder()
    {
        await using var bot = new TestBot();
        var reply = await bot.CommandAsync("question");

        reply.ShouldBeOfType<Reply.Public>();
        reply.CardOf().Buttons.Select(button => button.Label).ShouldBe(["답변하기", "답변 포인트", "다음", "복습에 추가"]);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("#4")]
    [InlineData("4번")]
    [InlineData("４ 번")]
    public async Task TheNumberFindsTheQuestionAgain(string number)
    {
        await using var bot = new TestBot();
        var card = (await bot.CommandAsync("question", options: new() { ["number"] = number })).CardOf();

        card.TextOf().ShouldContain("질문 4은 무엇인가요?");
        card.Title!.ShouldEndWith("#4");
    }

    [Theory]
    [InlineData("number", "999")]
    [InlineData("number", "열두 번")]
    [InlineData("topic", "쿠버네티스")]
    [InlineData("level", "expert")]
    public async Task WhatDoesNotExistIsSaidInPrivate(string option, string value)
    {
        await using var bot = new TestBot();
        var reply = await bot.CommandAsync("question", options: new() { [option] = value });

        reply.ShouldBeOfType<Reply.Private>();
        reply.CardOf().TextOf().ShouldContain(value);
    }

    [Fact]
    public async Task TopicAndLevelAreUnderstoodInEitherLanguage()
    {
        await using var bot = new TestBot(12);
        var card = (await bot.CommandAsync("question", options: new() { ["topic"] = "보안", ["level"] = "주니어" })).CardOf();

        card.Title.ShouldNotBeNull().ShouldContain("보안 · 주니어");
    }

    [Fact]
    public async Task WhenEverythingWasAskedItStartsOverWithANotice()
    {
        await using var bot = new TestBot(2);
        await bot.CommandAsync("question");
        await bot.CommandAsync("question");

        (await bot.CommandAsync("question")).CardOf().TextOf().ShouldContain("모두 한 번씩 냈어요");
    }

    [Fact]
    public async Task PointsAskOnceForConfirmationBeforeAnAnswer()
    {
        await using var bot = new TestBot();
        var asked = (await bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();

        var confirm = await bot.PressAsync(asked.Button("답변 포인트").Action);
        var points = await bot.PressAsync(confirm.CardOf().Button("보기").Action);

        points.ShouldBeOfType<Reply.Private>();
        points.CardOf().TextOf().ShouldContain("첫째 포인트 3");
        points.CardOf().TextOf().ShouldContain("둘째 포인트 3");
    }

    [Fact]
    public async Task AnAnswerIsKeptAndItsWriterAloneSeesWhatItCovers()
    {
        await using var bot = new TestBot();
        var asked = (await bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();
        var form = (await bot.PressAsync(asked.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;

        var reply = await bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "@everyone <b>첫째</b> 포인트 3이 그렇습니다 🙂" });

        reply.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("✅ 첫째 포인트 3 — “첫째</b> 포인트 3이 그렇습니다”");
        reply.CardOf().TextOf().ShouldNotContain("둘째 포인트 3");
        (await bot.Get<IAnswers>().HasAnsweredAsync("local", TestBot.Mina.Id, new QuestionId("q3"), TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await bot.PressAsync(asked.Button("답변 포인트").Action)).CardOf().TextOf().ShouldContain("첫째 포인트 3");
    }

    [Theory]
    [InlineData(0, "비어 있어요")]
    [InlineData(100_000, "100,000자")]
    public async Task AnAnswerThatDoesNotFitIsRefusedInWords(int length, string says)
    {
        await using var bot = new TestBot();
        var asked = (await bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();
        var form = (await bot.PressAsync(asked.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;

        var reply = await bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = new string('가', length) });

        reply.CardOf().TextOf().ShouldContain(says);
        (await bot.Get<IAnswers>().HasAnsweredAsync("local", TestBot.Mina.Id, new QuestionId("q3"), TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task NumbersStayWithTheirQuestionsWhenOthersComeBetween()
    {
        await using var bot = new TestBot(3);
        await bot.CommandAsync("question", options: new() { ["number"] = "3" });
        var before = bot.Content.Current;
        bot.Content.Swap(before with { Questions = before.Questions.Insert(0, FixedContentLibrary.Question(9, Language.Ko)) });

        var catalog = await bot.Get<QuestionBank>().CurrentAsync(TestContext.Current.CancellationToken);
        catalog.Find(3, Language.Ko)!.Question.Id.ShouldBe(new QuestionId("q3"));
        catalog.Find(4, Language.Ko)!.Question.Id.ShouldBe(new QuestionId("q9"));
    }
}
