using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Feedback.Model;
using InterviewBot.Hosting;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Tests.Practice.Feedback.Model;

public sealed class ModelStatusTests
{
    [Fact]
    public async Task WithoutAModelTheStatusSaysThatThereIsNone()
    {
        await using var bot = new TestBot();

        (await StatusAsync(bot)).ShouldBe("꺼짐 · 피드백은 모델 없이 만들어요");
        (await StatusAsync(bot, Language.En)).ShouldBe("off · feedback is made without a model");
    }

    [Fact]
    public async Task TheStatusNamesTheModelAndItsHostAndNothingElseOfItsAddress()
    {
        await using var fake = await FakeModel.StartAsync();
        var options = fake.Options(ModelOptions.OpenAi);
        options.Endpoint = "http://user:password-of-the-test@127.0.0.1:9/v1?token=token-of-the-test";
        await using var bot = Bot(options);

        (await StatusAsync(bot, Language.En)).ShouldBe("on · fake (127.0.0.1)\nNot asked since the bot started.");
    }

    [Fact]
    public async Task AnAnswerOfTheModelIsToldWithItsTime()
    {
        await using var fake = await FakeModel.StartAsync();
        fake.Says = """{"covered":["second"],"follow_ups":[]}""";
        await using var bot = Bot(fake.Options(ModelOptions.Ollama));
        await AskModelAsync(bot);

        (await StatusAsync(bot)).ShouldBe("켜짐 · fake (127.0.0.1)\n✅ 마지막으로 물었을 때 답을 받았어요: 2026-03-01 20:00Z");
    }

    [Theory]
    [InlineData(ModelOptions.OpenAi, 401, "The key was refused. Check Model__ApiKey.")]
    [InlineData(ModelOptions.Ollama, 401, "The key was refused. Check Model__ApiKey.")]
    [InlineData(ModelOptions.OpenAi, 404, "The address or the model was not found. Check Model__Endpoint and Model__Name.")]
    [InlineData(ModelOptions.Ollama, 404, "The address or the model was not found. Check Model__Endpoint and Model__Name.")]
    [InlineData(ModelOptions.OpenAi, 429, "Too many requests, or the quota is used up.")]
    [InlineData(ModelOptions.OpenAi, 503, "The model's server answered with an error.")]
    [InlineData(ModelOptions.Ollama, 302, "The model's server answered with an error.")]
    [InlineData(ModelOptions.OpenAi, 200, "It answered, and not with anything that could be used.")]
    [InlineData(ModelOptions.Ollama, 200, "It answered, and not with anything that could be used.")]
    public async Task AFailureIsToldWithItsTimeAndInPlainWords(string provider, int status, string reason)
    {
        await using var fake = await FakeModel.StartAsync();
        (fake.Status, fake.Says, fake.Raw) = (status, "<html>", true);
        await using var bot = Bot(fake.Options(provider));
        await AskModelAsync(bot);

        (await StatusAsync(bot, Language.En)).ShouldEndWith($"⚠️ Failed when last asked: 2026-03-01 20:00Z — {reason}");
    }

    [Theory]
    [InlineData(ModelOptions.OpenAi)]
    [InlineData(ModelOptions.Ollama)]
    public async Task WhereNothingListensTheStatusSaysSo(string provider)
    {
        var fake = await FakeModel.StartAsync();
        await using var bot = Bot(fake.Options(provider));
        await fake.DisposeAsync();
        await AskModelAsync(bot);

        (await StatusAsync(bot)).ShouldEndWith("— 연결하지 못했어요. Model__Endpoint가 맞는지, 모델 서버가 켜져 있는지 확인해 주세요.");
    }

    [Theory]
    [InlineData(ModelOptions.OpenAi)]
    [InlineData(ModelOptions.Ollama)]
    public async Task AModelThatIsTooSlowIsToldApart(string provider)
    {
        await using var fake = await FakeModel.StartAsync();
        fake.Silent = true;
        var options = fake.Options(provider);
        options.TimeoutSeconds = 1;
        await using var bot = Bot(options);
        await AskModelAsync(bot);

        (await StatusAsync(bot, Language.En)).ShouldEndWith("— No answer in time.");
    }

    [Theory]
    [InlineData(ModelOptions.OpenAi)]
    [InlineData(ModelOptions.Ollama)]
    public async Task AReplyWithoutEndIsNothingThatCouldBeUsed(string provider)
    {
        await using var fake = await FakeModel.StartAsync();
        (fake.Says, fake.Raw) = (new string(' ', 2_000_000), true);
        await using var bot = Bot(fake.Options(provider));
        await AskModelAsync(bot);

        (await StatusAsync(bot)).ShouldEndWith("— 답을 받았지만 쓸 수 있는 내용이 아니었어요.");
    }

    private static TestBot Bot(ModelOptions options) => new(add: services => services.AddModel().AddSingleton(Options.Create(options)));

    private static async Task AskModelAsync(TestBot bot)
    {
        var asked = (await bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();
        var form = (await bot.PressAsync(asked.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;
        var card = (await bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "첫째 포인트 3이 그렇습니다" })).CardOf();
        await bot.PressAsync(card.Button("🤖 면접관에게 묻기").Action);
    }

    private static async Task<string> StatusAsync(TestBot bot, Language language = Language.Ko) =>
        Rich.PlainText((await bot.CommandAsync("status", mayManage: true, locale: language)).CardOf().Fields
            .Single(field => field.Name is "답변에 대한 모델의 의견" or "A model's opinion on answers").Value);
}
