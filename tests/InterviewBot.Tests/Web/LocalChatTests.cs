using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Tests.Support;
using InterviewBot.Web.Local;

namespace InterviewBot.Tests.Web;

public sealed class LocalChatTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private WebWorld _world;
    private LocalSeat? _mina;
    private LocalSeat? _jun;

    public LocalChatTests() => _world = new WebWorld(_folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private LocalSeat Mina => _mina.ShouldNotBeNull();

    private LocalSeat Jun => _jun.ShouldNotBeNull();

    public async ValueTask InitializeAsync() => (_mina, _jun) = (await _world.SeatAsync("미나"), await _world.SeatAsync("준"));

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task WhatOneSaysAllRead()
    {
        await _world.SendAsync(Mina, "안녕하세요 👋 <script>alert(1)</script> @everyone");

        var said = (await _world.HistoryAsync(Jun)).ShouldHaveSingleItem();
        said.Author.ShouldBe(Mina.Person);
        said.Text.ShouldBe("안녕하세요 👋 <script>alert(1)</script> @everyone");
    }

    [Fact]
    public async Task ALineThatIsSentAgainAfterALostAnswerIsOneMessage()
    {
        var tryId = new string('a', 32);
        await _world.SendAsync(Mina, "한 번만", tryId);
        await _world.SendAsync(Mina, "한 번만", tryId);

        (await _world.HistoryAsync(Mina)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task ACommandThatIsSentAgainRunsOnce()
    {
        var tryId = new string('b', 32);
        await _world.SendAsync(Mina, "/시험 말하기", tryId);
        (await _world.SendAsync(Mina, "/시험 말하기", tryId)).ShouldBeOfType<LocalOutcome.Done>();

        _world.Demo.Seen.Count.ShouldBe(1);
        (await _world.HistoryAsync(Mina)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task APrivateReplyIsReadByItsAskerAlone()
    {
        await _world.SendAsync(Mina, "/시험 귓속말");

        var whispered = (await _world.HistoryAsync(Mina)).ShouldHaveSingleItem();
        whispered.Audience.ShouldBe(Mina.Person.Id);
        (await _world.HistoryAsync(Jun)).ShouldBeEmpty();
        (await _world.Chat.FindAsync(Jun.Person.Id, whispered.Id, Cancel)).ShouldBeNull();
        (await _world.Chat.FindAsync(Mina.Person.Id, whispered.Id, Cancel)).ShouldNotBeNull();
    }

    [Fact]
    public async Task APublicReplySaysWhoAskedForWhat()
    {
        await _world.SendAsync(Mina, "/demo say");

        (await _world.HistoryAsync(Jun)).ShouldHaveSingleItem().Cause.ShouldBe(new LocalCause(Mina.Person, "/demo say"));
    }

    [Fact]
    public async Task APressedButtonChangesTheMessageForEveryone()
    {
        await _world.SendAsync(Mina, "/시험 말하기");
        var message = (await _world.HistoryAsync(Jun))[0];

        var outcome = await _world.Chat.PressAsync(Jun, message, new("demo", "count"), "세기", [], Cancel);

        outcome.ShouldBeOfType<LocalOutcome.Done>().Edited.ShouldBeTrue();
        var changed = (await _world.HistoryAsync(Mina)).ShouldHaveSingleItem();
        changed.Card.ShouldNotBeNull().TextOf().ShouldContain("1");
        changed.EditedAt.ShouldNotBeNull();
        _world.Demo.Seen.OfType<ChatEvent.Action>().Single().Message.ShouldBe(message.Ref);
    }

    [Fact]
    public async Task AFormIsFilledInAndAnsweredInPrivate()
    {
        await _world.SendAsync(Mina, "/시험 말하기");
        var message = (await _world.HistoryAsync(Jun))[0];
        var form = (await _world.Chat.PressAsync(Jun, message, new("demo", "form"), "쓰기", [], Cancel)).ShouldBeOfType<LocalOutcome.Fill>().Form;
        var fields = ImmutableDictionary<string, string>.Empty.Add("text", "‏שלום 🙂 <b>굵게</b>");
        var tryId = new string('c', 32);

        await _world.Chat.SubmitAsync(Jun, message, form, fields, tryId, Cancel);
        await _world.Chat.SubmitAsync(Jun, message, form, fields, tryId, Cancel);

        (await _world.HistoryAsync(Jun)).Select(said => said.Card?.TextOf()).ShouldContain(text => text != null && text.Contains("‏שלום 🙂 <b>굵게</b>"), 1);
        (await _world.HistoryAsync(Mina)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task ADismissedPrivateMessageIsGoneAndNobodyElseCanDismissIt()
    {
        await _world.SendAsync(Mina, "/시험 귓속말");
        var whispered = (await _world.HistoryAsync(Mina))[0];

        await _world.Chat.DismissAsync(Jun, whispered.Id, Cancel);
        (await _world.HistoryAsync(Mina)).Length.ShouldBe(1);
        await _world.Chat.DismissAsync(Mina, whispered.Id, Cancel);
        (await _world.HistoryAsync(Mina)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "보낼 글이 없어요")]
    [InlineData(100_000, "100,000자")]
    public async Task ALineThatDoesNotFitIsRefusedInWordsAndNothingIsPosted(int length, string says)
    {
        (await _world.SendAsync(Mina, new string('가', length))).ShouldBeOfType<LocalOutcome.NotSent>().Reason.ShouldContain(says);
        (await _world.HistoryAsync(Mina)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AMistypedCommandStaysWithItsWriter()
    {
        (await _world.SendAsync(Mina, "/시엄 말하기")).ShouldBeOfType<LocalOutcome.NotSent>().Reason.ShouldContain("/시험");
        (await _world.HistoryAsync(Mina)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatTheMenuShowsIsWhatTheHandlerKnows()
    {
        await _world.SendAsync(Mina, "/시험 말하기 기분:차분하게 크게:네");

        var command = _world.Demo.Seen.ShouldHaveSingleItem().ShouldBeOfType<ChatEvent.Command>();
        command.Option("mood").ShouldBe("calm");
        command.Option("loud").ShouldBe("true");
        command.Channel.ShouldBe(new ChannelRef("local", "local", "docker"));
    }

    [Fact]
    public async Task ARestartLosesNothing()
    {
        await _world.SendAsync(Mina, "그대로 있나요?");
        await _world.SendAsync(Mina, "/시험 말하기");
        await _world.SendAsync(Mina, "/시험 귓속말");
        var before = await _world.HistoryAsync(Mina);
        await _world.DisposeAsync();

        _world = new WebWorld(_folder);

        var after = await _world.HistoryAsync(Mina);
        after.Select(message => (message.Id, message.Text, message.Card?.TextOf(), message.Audience, message.Cause))
            .ShouldBe(before.Select(message => (message.Id, message.Text, message.Card?.TextOf(), message.Audience, message.Cause)));
        (await _world.SeatAsync("미나")).Person.ShouldBe(Mina.Person);
    }

    [Theory]
    [InlineData("#Random", "random")]
    [InlineData("  팀 스터디 ", "팀-스터디")]
    public async Task AChannelIsOpenedByNameAndMadeOnce(string typed, string name)
    {
        var first = await _world.Chat.OpenChannelAsync(typed, Cancel);
        (await _world.Chat.OpenChannelAsync(typed, Cancel)).ShouldBe(first);

        first.ShouldNotBeNull().Id.ShouldBe(name);
        (await _world.Chat.ChannelsAsync(Cancel)).Count(channel => channel.Id == name).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("thread.x")]
    [InlineData("docker\u3164")] // Hangul filler, a letter that shows nothing
    [InlineData("이름이 너무 길어서 목록에 다 보이지 않을 것 같은 채널 이름")]
    public async Task WhatCannotBeAChannelIsNotMade(string typed) =>
        (await _world.Chat.OpenChannelAsync(typed, Cancel)).ShouldBeNull();
}
