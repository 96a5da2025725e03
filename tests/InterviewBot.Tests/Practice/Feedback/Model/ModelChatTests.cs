using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Feedback.Model;
using InterviewBot.Hosting;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Tests.Practice.Feedback.Model;

public sealed class ModelChatTests
{
    private const string Label = "🤖 면접관에게 묻기";

    [Fact]
    public async Task TheModelIsAskedOnlyWhenItsButtonIsPressedAndIsMarkedAsSuch()
    {
        await using var fake = await FakeModel.StartAsync();
        fake.Says = """{"covered":["second"],"follow_ups":["그다음은 어떻게 하시겠어요?"]}""";
        await using var bot = Bot(fake);
        var card = await AnswerAsync(bot);

        fake.Asked.ShouldBeEmpty();
        var opinion = (await bot.PressAsync(card.Button(Label).Action)).ShouldBeOfType<Reply.Private>().Card;

        opinion.Title.ShouldStartWith("🤖 모델의 의견");
        opinion.TextOf().ShouldContain("“그다음은 어떻게 하시겠어요?”");
        opinion.TextOf().ShouldContain("포인트 1개를 더 짚으셨다고");
        opinion.TextOf().ShouldContain("‘첫째 포인트 3’");
        opinion.TextOf().ShouldNotContain("둘째 포인트 3");
        opinion.TextOf().ShouldContain("틀릴 수 있어요");
    }

    [Fact]
    public async Task WhereTheModelFailsThePreparedFollowUpsAreShown()
    {
        await using var fake = await FakeModel.StartAsync();
        fake.Status = 500;
        await using var bot = Bot(fake);
        var card = await AnswerAsync(bot);

        var instead = (await bot.PressAsync(card.Button(Label).Action)).CardOf();

        instead.TextOf().ShouldContain("모델의 답을 받지 못했어요");
        instead.TextOf().ShouldContain("꼬리 질문 3");
    }

    [Fact]
    public async Task NobodyAsksAboutAnothersAnswer()
    {
        await using var fake = await FakeModel.StartAsync();
        await using var bot = Bot(fake);
        var card = await AnswerAsync(bot);

        (await bot.PressAsync(card.Button(Label).Action, member: new Member("m2", "준호"))).CardOf().Tone.ShouldBe(CardTone.Warning);

        fake.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutAModelThereIsNoButtonForIt()
    {
        await using var bot = new TestBot();

        (await AnswerAsync(bot)).Buttons.ShouldNotContain(button => button.Label == Label);
    }

    private static TestBot Bot(FakeModel fake) => new(add: services => services
        .AddModel()
        .AddSingleton(Options.Create(fake.Options(ModelOptions.OpenAi))));

    private static async Task<Card> AnswerAsync(TestBot bot)
    {
        var asked = (await bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();
        var form = (await bot.PressAsync(asked.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;
        return (await bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "첫째 포인트 3이 그렇습니다" })).ShouldBeOfType<Reply.Private>().Card;
    }
}
