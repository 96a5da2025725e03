using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Chat;

public sealed class RouterTests
{
    [Fact]
    public async Task WhatFailsIsToldInPrivateWithACodeAndWithoutTheCause()
    {
        await using var bot = new TestBot(add: services => services.AddSingleton<ICommandHandler, Broken>());
        var reply = await bot.CommandAsync("broken");

        reply.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldSatisfyAllConditions(
            text => text.ShouldContain("코드"),
            text => text.ShouldNotContain("secret"));
    }

    [Fact]
    public async Task AnUnknownButtonSaysThatItIsNoLongerUsed()
    {
        await using var bot = new TestBot();
        (await bot.PressAsync(new ActionId("retired", "press"))).ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("이제 쓰지 않아요");
    }

    [Fact]
    public async Task TheMembersOwnLanguageComesBeforeTheServersAndThePlatforms()
    {
        await using var bot = new TestBot();
        await bot.CommandAsync("language", options: new() { ["language"] = "en", ["scope"] = "server" }, mayManage: true);
        (await bot.CommandAsync("topics")).CardOf().TextOf().ShouldContain("questions");

        await bot.CommandAsync("language", options: new() { ["language"] = "ko" });
        (await bot.CommandAsync("topics", locale: Language.En)).CardOf().TextOf().ShouldContain("개 · 질문 ");
    }

    [Fact]
    public async Task TheServersLanguageIsForManagers()
    {
        await using var bot = new TestBot();
        (await bot.CommandAsync("language", options: new() { ["language"] = "en", ["scope"] = "server" })).CardOf().TextOf().ShouldContain("관리 권한");
        (await bot.CommandAsync("topics")).CardOf().TextOf().ShouldContain("개 · 질문 ");
    }

    [Fact]
    public async Task StatusIsForManagersAndNamesEachPart()
    {
        await using var bot = new TestBot();
        (await bot.CommandAsync("status")).CardOf().TextOf().ShouldContain("관리 권한");
        (await bot.CommandAsync("status", mayManage: true)).CardOf().TextOf().ShouldSatisfyAllConditions(
            text => text.ShouldContain("✅ content"),
            text => text.ShouldContain("✅ storage"));
    }

    [Fact]
    public async Task HelpListsEveryCommandOfTheCatalogueByItsKoreanName()
    {
        await using var bot = new TestBot();
        var text = (await bot.CommandAsync("help", mayManage: true)).CardOf().TextOf();
        bot.Get<CommandCatalogue>().Commands.ShouldAllBe(command => text.Contains("/" + command.KoreanName));
    }

    private sealed class Broken : ICommandHandler
    {
        public CommandSpec Spec { get; } = new("broken", "고장", new Bilingual("고장", "Broken"));

        public Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("secret connection string");
    }
}
