using InterviewBot.EndToEnd.Support;
using InterviewBot.FakeDiscord;

namespace InterviewBot.EndToEnd;

/// <summary>
/// The fake Discord is as strict as Discord's documents, and not stricter: a bot on discord.js, which is written to the
/// same documents by other people, passes on it without a violation.
/// </summary>
public sealed class DiscordJsTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private FakeDiscordServer _discord = null!;
    private DiscordJsBot _bot = null!;

    [Fact]
    public async Task CommandsAreRegisteredAndAnsweredToAllOrToTheAskerAlone()
    {
        var asked = await SendAsync(InteractionDraft.Command("ask"));
        var found = await SendAsync(InteractionDraft.Command("docker", ("query", "logs")));
        var direct = await SendAsync(InteractionDraft.Command("docker") with { Guild = null, Channel = "8000000000000000001", ByUserInstall = true });

        _discord.World.Commands["global"].Count.ShouldBe(4);
        asked.Message.Ephemeral.ShouldBeFalse();
        asked.Message.CustomIds.ShouldBe(["again", "form", "more"]);
        found.Message.Ephemeral.ShouldBeTrue();
        direct.Message.Text.ShouldContain("docker container logs");
    }

    [Fact]
    public async Task ButtonsChangeTheMessageOpenAFormAndBringAFollowUp()
    {
        var asked = await SendAsync(InteractionDraft.Command("ask"));

        await SendAsync(InteractionDraft.Press(asked.Message, "Again"));
        var form = await SendAsync(InteractionDraft.Press(asked.Message, "Form"));
        var reply = await SendAsync(InteractionDraft.Submit(form.Modal, ("text", "레이어")));
        var more = await SendAsync(InteractionDraft.Press(asked.Message, "More"));
        await UntilAsync(() => more.Messages.Count == 2);

        asked.Message.Edits.ShouldBe(1);
        asked.Message.Text.ShouldContain("And again");
        reply.Message.Text.ShouldContain("레이어");
        more.Messages.ShouldAllBe(message => message.Ephemeral);
    }

    [Fact]
    public async Task WhatIsTypedIsCompleted()
    {
        var typed = await SendAsync(InteractionDraft.Typing("docker", "query", "로그"));

        typed.Choices.ShouldBe([("로그 …", "docker container logs")]);
    }

    [Fact]
    public async Task AnAnswerThatTakesLongerThanASecondIsDeferred()
    {
        var slow = await SendAsync(InteractionDraft.Command("sleep"));

        slow.CallbackType.ShouldBe(5);
        slow.Message.Text.ShouldContain("awake");
        slow.Message.Ephemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task AChannelsMessageHasButtonsAndAThreadAndA429IsObeyed()
    {
        _discord.Faults.Inject(new RestFault.RateLimited("user", TimeSpan.FromSeconds(1.5)), "POST", "channels/");

        await SendAsync(InteractionDraft.Command("post"));

        var post = _discord.World.Get(World.Channel).Messages.ShouldHaveSingleItem();
        post.CustomIds.Count.ShouldBe(3);
        post.ThreadId.ShouldBe(_discord.World.Threads.ShouldHaveSingleItem().Id);
        _discord.Rest.Count("POST", "channels/").ShouldBe(3);
    }

    [Fact]
    public async Task ABrokenConnectionIsResumed()
    {
        await ResumesAsync(() => _discord.Gateway.ReconnectAsync());
        await ResumesAsync(() => _discord.Gateway.InvalidateAsync(resumable: true));
        await ResumesAsync(() => _discord.Gateway.CloseAsync(4000));
        await ResumesAsync(() => _discord.Gateway.ResetAsync());

        _discord.Gateway.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task WhatComesWhileTheConnectionIsDownIsAnsweredAfterTheResume()
    {
        await _discord.Gateway.ResetAsync();
        await UntilAsync(() => !_discord.Gateway.Connections[0].IsOpen);
        var meanwhile = await _discord.Interactions.BeginAsync(InteractionDraft.Command("docker"));

        await meanwhile.WaitForFinalAsync(Limit);

        meanwhile.Callbacks.ShouldBe(1);
        _discord.Gateway.Resumes.ShouldBe(1);
    }

    [Fact]
    public async Task AnInvalidSessionIsBegunAnewNoSoonerThanAllowed()
    {
        await _discord.Gateway.InvalidateAsync(resumable: false);
        await UntilAsync(() => _discord.Gateway.Identifies == 2 && _discord.Gateway.Connections[^1].IsReady);

        (await SendAsync(InteractionDraft.Command("docker"))).Message.Text.ShouldContain("docker container logs");
    }

    public async ValueTask InitializeAsync()
    {
        _discord = await FakeDiscordServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _bot = DiscordJsBot.Start(_discord.ApiUrl, _discord.Options.Token);
        await UntilAsync(() => _bot.Output.Contains("ready", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.StopAsync(TestContext.Current.CancellationToken);
        var (output, violations) = (_bot.Output.Trim(), _discord.Violations.Documented);
        await _bot.DisposeAsync();
        await _discord.DisposeAsync();
        violations.ShouldBeEmpty();
        (output == "ready").ShouldBeTrue(output);
    }

    private async Task ResumesAsync(Func<Task> fault)
    {
        var before = _discord.Gateway.Resumes;
        await fault();
        await UntilAsync(() => _discord.Gateway.Resumes > before);
        (await SendAsync(InteractionDraft.Command("docker"))).Callbacks.ShouldBe(1);
    }

    private Task<FakeInteraction> SendAsync(InteractionDraft draft) => _discord.Interactions.SendAsync(draft, Limit);

    private async Task UntilAsync(Func<bool> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            while (!holds())
            {
                await Task.Delay(20, limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"It did not come. The bot printed:\n{_bot.Output}\nViolations:\n{_discord.Violations}");
        }
    }
}
