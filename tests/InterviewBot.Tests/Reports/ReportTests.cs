using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Reports;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Reports;

/// <summary>"This is wrong": from its button to the file and the line.</summary>
public sealed class ReportTests
{
    private readonly FakePlatform _platform = new();

    [Fact]
    public async Task AReportNamesFileAndLineInTheAdminsChannelAndInStatus()
    {
        await using var bot = Bot("local:admins");
        var question = bot.Content.Current.Questions[0];
        await bot.CommandAsync("question");

        var form = (await bot.PressAsync(new ActionId("report", "question", "1"))).ShouldBeOfType<Reply.Ask>().Form;
        var thanks = await bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "태그는 옮길 수 있어요" });

        thanks.ShouldBeOfType<Reply.Private>().Card.Tone.ShouldBe(CardTone.Success);
        var (message, card, _) = _platform.Posts.ShouldHaveSingleItem();
        message.Channel.Channel.ShouldBe("admins");
        Rich.PlainText(card.Body).ShouldContain($"{question.Source.File}:{question.Source.Line}");
        Rich.PlainText(card.Body).ShouldContain("태그는 옮길 수 있어요");
        (await StatusAsync(bot)).ShouldContain($"{question.Source.File}:{question.Source.Line}");
    }

    [Fact]
    public async Task WithoutAnAdminsChannelItIsKeptForStatus()
    {
        await using var bot = Bot("");
        await bot.CommandAsync("question");

        await bot.PressAsync(new ActionId("report", "send-question", "1"), new() { ["text"] = "틀렸어요" });

        _platform.Posts.ShouldBeEmpty();
        (await StatusAsync(bot)).ShouldContain("틀렸어요");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public async Task AnEmptyOrEndlessReportIsNotKept(string? text)
    {
        await using var bot = Bot("local:admins");
        await bot.CommandAsync("question");

        var refused = await bot.PressAsync(new ActionId("report", "send-question", "1"), new() { ["text"] = text ?? new string('가', 1_001) });

        refused.ShouldBeOfType<Reply.Private>().Card.Tone.ShouldBe(CardTone.Warning);
        _platform.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsGoneFromTheContentIsThankedForWithoutAForm()
    {
        await using var bot = Bot("local:admins");

        (await bot.PressAsync(new ActionId("report", "command", "docker nothing"))).ShouldBeOfType<Reply.Private>().Card.Tone.ShouldBe(CardTone.Success);
    }

    [Fact]
    public async Task ThePressOfTheSameButtonTwiceIsOneReport()
    {
        await using var bot = Bot("");
        await bot.CommandAsync("question");
        var reports = bot.Get<IMistakeReports>();
        var report = new MistakeReport("event", TestBot.Channel, TestBot.Mina, "#1", bot.Content.Current.Questions[0].Source, "틀렸어요", bot.Clock.GetUtcNow());

        await reports.SaveAsync(report, TestContext.Current.CancellationToken);
        await reports.SaveAsync(report, TestContext.Current.CancellationToken);

        (await reports.ListRecentAsync(TestBot.Channel, 5, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().ShouldBe(report);
    }

    [Theory]
    [InlineData("discord")]
    [InlineData(":123")]
    [InlineData("discord:")]
    public void AChannelThatIsNoneIsSaidWithItsKey(string value)
    {
        var result = new ReportOptionsValidator().Validate(null, new ReportOptions { Channel = value });

        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldContain("Reports__Channel");
    }

    private TestBot Bot(string channel) => new(add: services => services
        .AddSingleton<IChatPlatform>(_platform)
        .Configure<ReportOptions>(options => options.Channel = channel));

    private static async Task<string> StatusAsync(TestBot bot) =>
        string.Join('\n', (await bot.CommandAsync("status", mayManage: true)).ShouldBeOfType<Reply.Private>().Card.Fields.Select(field => Rich.PlainText(field.Value)));
}
