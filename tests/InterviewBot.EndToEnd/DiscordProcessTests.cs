using System.Net;
using InterviewBot.EndToEnd.Support;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.EndToEnd;

/// <summary>The bot as a user starts it with a token: its own process, and Discord's fake in another.</summary>
public sealed class DiscordProcessTests : IAsyncLifetime
{
    private const string WrongToken = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.Gwrong.a-token-that-is-not-the-one";

    private readonly WorkingFolder _folder = new();
    private FakeDiscordServer _discord = null!;

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task WithATokenItSaysHowToInviteItAndAnswers()
    {
        await using var bot = await StartAsync();

        var asked = await _discord.Interactions.SendAsync(InteractionDraft.Command("question"));
        var found = await _discord.Interactions.SendAsync(InteractionDraft.Command("docker", ("query", "docker ps")));

        bot.Output.ShouldContain("https://discord.com/oauth2/authorize?client_id=1000000000000000001");
        bot.Output.ShouldNotContain(_discord.Options.Token);
        asked.Message.CustomIds.Count.ShouldBeGreaterThanOrEqualTo(3);
        found.Message.Text.ShouldContain("docker container ls");
        _discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AfterAKillButtonsOfOldMessagesWorkAndNothingIsRegisteredAgain()
    {
        await using var first = await StartAsync();
        var asked = await _discord.Interactions.SendAsync(InteractionDraft.Command("question", ("number", 7)));
        await first.KillAsync();

        await using var second = await StartAsync();
        var form = await _discord.Interactions.SendAsync(InteractionDraft.Press(asked.Message, "답변하기"));

        form.Modal["title"]!.ToString().ShouldContain("#7");
        _discord.Rest.Count("PUT", "commands").ShouldBe(1);
        _discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AfterAStopTheNextStartGoesOnWithItsSession()
    {
        await using var first = await StartAsync();
        var (exitCode, _) = await first.TerminateAsync(TestContext.Current.CancellationToken);

        await using var second = await StartAsync();
        await _discord.Interactions.SendAsync(InteractionDraft.Command("topics"));

        exitCode.ShouldBe(0);
        _discord.Gateway.Connections[^1].Resumed.ShouldBe(Differences.KeepsTheSessionOverARestart);
        _discord.Gateway.Identifies.ShouldBe(Differences.KeepsTheSessionOverARestart ? 1 : 2);
        _discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AWrongTokenIsOneLineAndTheWebChatGoesOn()
    {
        await using var bot = await BotProcess.StartAsync(
            _folder.Path, TestContext.Current.CancellationToken, $"--Discord__ApiBaseUrl={_discord.ApiBaseUrl}", $"--Discord__Token={WrongToken}");
        using var http = new HttpClient();
        while (!bot.Output.Contains("does not accept Discord__Token", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        var page = await http.GetAsync(bot.Address, TestContext.Current.CancellationToken);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Output.Split('\n').Where(line => line.Contains("fail:", StringComparison.Ordinal)).ShouldHaveSingleItem();
        bot.Output.ShouldNotContain(WrongToken);
        bot.Output.ShouldNotContain("   at ");
        _discord.Gateway.Identifies.ShouldBeLessThanOrEqualTo(2);
        _discord.Rest.All.Count.ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public async Task WhatIsAskedWhileTheRestOfTheBotIsStillMadeIsAnsweredOnce()
    {
        var starting = StartAsync();
        await _discord.Gateway.WaitForReadyAsync(TestContext.Current.CancellationToken);
        var asked = await _discord.Interactions.SendAsync(InteractionDraft.Command("question"));

        await using var bot = await starting;
        asked.Callbacks.ShouldBe(1);
        asked.Message.CustomIds.ShouldNotBeEmpty();
        _discord.Violations.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Bot__DefaultTimeZone", "Mars/Olympus")]
    [InlineData("Web__Url", null)]
    public async Task AStartThatFailsAgainAndAgainSpendsOneNewSessionAtMost(string key, string? value)
    {
        // Somebody listens there already.
        var setting = $"--{key}={value ?? new Uri(_discord.ApiBaseUrl).GetLeftPart(UriPartial.Authority)}";
        const int Starts = 4;
        for (var start = 0; start < Starts; start++)
        {
            var (exitCode, _, error) = await CallAsync(setting);

            exitCode.ShouldBe(2);
            error.ShouldContain(key);
        }

        // That a port is taken shows only when everything else has started.
        var most = Differences.KeepsTheSessionOverARestart || value is not null ? 1 : Starts;
        _discord.Gateway.Identifies.ShouldBeLessThanOrEqualTo(most);
        _discord.Violations.ToString().ShouldNotContain("identify");
        if (Differences.KeepsTheSessionOverARestart)
        {
            // Mended, it goes on with that one session, or begins the first.
            await using var bot = await StartAsync();
            _discord.Gateway.Identifies.ShouldBe(1);
        }
    }

    [Fact]
    public async Task WithoutItsDatabaseItDoesNotGoOnline()
    {
        var (exitCode, _, error) = await CallAsync("--Storage__ConnectionString=Data Source=/proc/nowhere/bot.db");

        exitCode.ShouldBe(2);
        error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("Storage__ConnectionString");
        _discord.Gateway.Identifies.ShouldBe(0);
    }

    private Task<(int ExitCode, string Output, string Error)> CallAsync(string setting) => BotProcess.CallAsync(
        _folder.Path, null, TestContext.Current.CancellationToken,
        $"--Discord__ApiBaseUrl={_discord.ApiBaseUrl}", $"--Discord__Token={_discord.Options.Token}", "--Web__Url=http://127.0.0.1:0", setting);

    private async Task<BotProcess> StartAsync()
    {
        var before = _discord.Gateway.Connections.Count;
        var bot = await BotProcess.StartAsync(
            _folder.Path, TestContext.Current.CancellationToken, $"--Discord__ApiBaseUrl={_discord.ApiBaseUrl}", $"--Discord__Token={_discord.Options.Token}");
        while (_discord.Gateway.Connections.Count == before || !bot.Output.Contains("Discord: connected", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }

        return bot;
    }
}
