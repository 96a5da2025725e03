using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Feedback;

public sealed class FeedbackChatTests
{
    [Fact]
    public async Task AnAnswerIsRecordedAsJudgedAtOnce()
    {
        await using var bot = new TestBot();
        var card = await AnswerAsync(bot, "첫째 포인트 3이 그렇습니다");

        card.Title.ShouldBe("2개 중 1개를 짚으셨어요 · #3");
        card.TextOf().ShouldContain("▫️ 한 가지가 더 있어요. 힌트: ");
        card.Buttons.Take(4).Select(button => button.Label).ShouldBe(["맞아요", "체크 고치기", "모범 답안", "꼬리 질문"]);
        var outcome = await OutcomeAsync(bot);
        outcome.Covered.ShouldBe(["first"]);
        outcome.Points.ShouldBe(["first", "second"]);
        outcome.Source.ShouldBe(PracticeSource.Asked);
    }

    [Fact]
    public async Task WhereNothingIsCoveredTheHintsAreNotCalledMore()
    {
        await using var bot = new TestBot();
        var card = await AnswerAsync(bot, "오늘은 날씨가 참 좋습니다");

        card.Title.ShouldBe("포인트 2개가 기다리고 있어요 · #3");
        card.TextOf().ShouldContain("▫️ 힌트: ");
        card.TextOf().ShouldNotContain("더 있어요");
    }

    [Fact]
    public async Task ThePersonsOwnTicksReplaceTheJudgedOnes()
    {
        await using var bot = new TestBot();
        var card = await AnswerAsync(bot, "첫째 포인트 3이 그렇습니다");

        var mend = (await bot.PressAsync(card.Button("체크 고치기").Action)).ShouldBeOfType<Reply.Private>().Card;
        mend.Select.ShouldNotBeNull().Options.Select(option => (option.Label, option.Selected)).ShouldBe([("첫째 포인트 3", true), ("둘째 포인트 3", false)]);
        var ticked = await bot.ChooseAsync(mend.Select!.Action, ["second", "unknown"], TestBot.Mina);

        ticked.ShouldBeOfType<Reply.Update>().Card.TextOf().ShouldContain("▫️ 첫째 포인트 3\n✅ 둘째 포인트 3");
        (await OutcomeAsync(bot)).Covered.ShouldBe(["second"]);
        await bot.ChooseAsync(mend.Select!.Action, [], TestBot.Mina);
        (await OutcomeAsync(bot)).Covered.ShouldBeEmpty();
    }

    [Fact]
    public async Task AgreeingKeepsWhatWasJudged()
    {
        await using var bot = new TestBot();
        var card = await AnswerAsync(bot, "첫째 포인트 3이 그렇습니다");

        (await bot.PressAsync(card.Button("맞아요").Action)).ShouldBeOfType<Reply.Private>();

        (await OutcomeAsync(bot)).Covered.ShouldBe(["first"]);
    }

    [Fact]
    public async Task NobodyElseChangesAPersonsTicks()
    {
        await using var bot = new TestBot();
        var card = await AnswerAsync(bot, "첫째 포인트 3이 그렇습니다");
        var mend = (await bot.PressAsync(card.Button("체크 고치기").Action)).CardOf();

        var refused = await bot.ChooseAsync(mend.Select!.Action, ["second"], new Member("m2", "준호"));

        refused.CardOf().Tone.ShouldBe(CardTone.Warning);
        (await OutcomeAsync(bot)).Covered.ShouldBe(["first"]);
    }

    private static async Task<Card> AnswerAsync(TestBot bot, string text)
    {
        var asked = (await bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();
        var form = (await bot.PressAsync(asked.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;
        return (await bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = text })).ShouldBeOfType<Reply.Private>().Card;
    }

    private static async Task<PracticeOutcome> OutcomeAsync(TestBot bot) =>
        (await bot.Get<IPracticeStore>().ListAsync(new PersonRef("local", TestBot.Mina.Id), TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
}
