using InterviewBot.Charts;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Practice.Progress;

public sealed class ProgressCommandTests
{
    [Fact]
    public async Task ProgressIsPrivateAndItsPictureSaysTheSameInWords()
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(1, ["first"]);

        var card = (await practice.Bot.CommandAsync("progress")).ShouldBeOfType<Reply.Private>().Card;

        card.Title.ShouldBe("📈 미나 님의 진도");
        card.TextOf().ShouldContain("연속 연습 1일");
        card.TextOf().ShouldContain("더 연습하면 좋은 주제: 이미지");
        card.TextOf().ShouldContain("나만 볼 수 있어요");
        card.Picture.ShouldNotBeNull().AlternativeText.ShouldContain("이미지 1/6");
    }

    [Fact]
    public async Task BeforeAnythingWasPractisedItSaysHowToBegin()
    {
        await using var practice = new PracticeBot();

        var card = (await practice.Bot.CommandAsync("progress", locale: Language.En)).ShouldBeOfType<Reply.Private>().Card;

        card.TextOf().ShouldContain("Answer a /question");
        card.Picture.ShouldNotBeNull().AlternativeText.ShouldContain("Images 0/6");
    }

    [Fact]
    public async Task WhereNoFontHasHangulTheSameStandsThereAsText()
    {
        var log = new ListLogger<ChartPainter>();
        await using var practice = new PracticeBot(add: services => services.AddSingleton<IChartPainter>(new ChartPainter(log, _ => false)));
        await practice.PractiseAsync(1, ["first"]);
        await practice.Bot.PressAsync(new ActionId("leaderboard", "join"));

        var progress = (await practice.Bot.CommandAsync("progress")).ShouldBeOfType<Reply.Private>().Card;
        var ranks = (await practice.Bot.CommandAsync("leaderboard")).ShouldBeOfType<Reply.Public>().Card;

        progress.Picture.ShouldBeNull();
        progress.TextOf().ShouldContain("▓▓░░░░░░░░ 1/6  이미지");
        ranks.TextOf().ShouldContain("1 ▓▓▓▓▓▓▓▓▓▓  미나 — 포인트 1 · 질문 1");
        log.Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AnotherIsShownOnlyWhileTheyShare()
    {
        await using var practice = new PracticeBot();
        await practice.PractiseAsync(1, ["first"]);
        (await OfMinaAsync(practice)).TextOf().ShouldContain("공개하지 않았어요");

        var shared = await practice.PressAsync((await practice.Bot.CommandAsync("progress")).CardOf(), "공개하기");
        shared.TextOf().ShouldContain("/진도에서 나를 골라");
        var seen = await OfMinaAsync(practice);
        seen.Title.ShouldBe("📈 미나 님의 진도");
        seen.Buttons.ShouldBeEmpty();

        await practice.PressAsync(shared, "비공개로");
        (await OfMinaAsync(practice)).TextOf().ShouldContain("공개하지 않았어요");
    }

    [Fact]
    public async Task WhatWaitsForReviewIsOneButtonAway()
    {
        await using var practice = new PracticeBot();
        await practice.AddToReviewAsync(3);
        practice.Bot.Clock.Advance(TimeSpan.FromDays(1));

        (await practice.Bot.CommandAsync("progress")).CardOf().Buttons.Select(button => button.Label).ShouldBe(["복습 시작", "공개하기"]);
    }

    [Fact]
    public async Task SharingIsExportedAndErasedWithEverythingElse()
    {
        await using var practice = new PracticeBot();
        await practice.Bot.PressAsync(new ActionId("progress", "share", "on"));
        await practice.PractiseAsync(1, ["first"]);

        var export = (await practice.Bot.CommandAsync("privacy", "export")).CardOf();
        System.Text.Encoding.UTF8.GetString(export.File!.Content.AsSpan()).ShouldContain("\"progress\": true");
        export.TextOf().ShouldContain("공개 설정 1개");
        await practice.Bot.PressAsync(new ActionId("privacy", "erase"));

        (await OfMinaAsync(practice)).TextOf().ShouldContain("공개하지 않았어요");
    }

    private static async Task<Card> OfMinaAsync(PracticeBot practice) =>
        (await practice.Bot.CommandAsync("progress", options: new() { ["user"] = TestBot.Mina.Id }, member: PracticeBot.Joon)).ShouldBeOfType<Reply.Private>().Card;
}
