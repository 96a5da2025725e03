using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

/// <summary>What people do in Discord, against the whole bot.</summary>
public sealed class InteractionTests
{
    [Fact]
    public async Task ALookupIsAnsweredToTheAskerAloneAndSharedOnRequest()
    {
        await using var world = await DiscordWorld.StartAsync();

        var found = await world.SendAsync(InteractionDraft.Command("docker", ("query", "컨테이너 로그 보고 싶어")));

        found.CallbackType.ShouldBe(4);
        found.Message.Ephemeral.ShouldBeTrue();
        found.Message.Text.ShouldContain("docker container logs");
        var shared = await world.SendAsync(InteractionDraft.Press(found.Message, "채널에 공유"));
        shared.Message.Ephemeral.ShouldBeFalse();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AQuestionHasItsButtonsInOrderAndItsPointsAreShownToTheAskerAlone()
    {
        await using var world = await DiscordWorld.StartAsync();

        var asked = await world.SendAsync(InteractionDraft.Command("question", ("number", 12)));
        var confirm = await world.SendAsync(InteractionDraft.Press(asked.Message, "답변 포인트"));
        var points = await world.SendAsync(InteractionDraft.Press(confirm.Message, "보기"));

        asked.Message.Ephemeral.ShouldBeFalse();
        asked.Message.CustomIds.ShouldBe(["question.answer:12", "question.points:12", "question.next:12", "review.add:12"]);
        confirm.Message.Ephemeral.ShouldBeTrue();
        points.Message.Ephemeral.ShouldBeTrue();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAnswerIsWrittenInAFormAndItsReplyIsPrivate()
    {
        await using var world = await DiscordWorld.StartAsync();
        var asked = await world.SendAsync(InteractionDraft.Command("question", ("number", 3)));

        var form = await world.SendAsync(InteractionDraft.Press(asked.Message, "답변하기"));
        var field = form.Modal["components"]![0]!["component"]!;
        var reply = await world.SendAsync(InteractionDraft.Submit(form.Modal, ((string)field["custom_id"]!, "이미지는 레이어로 나뉘어 있고 태그로 버전을 정합니다.")));

        ((int)field["style"]!).ShouldBe(2);
        ((int)field["max_length"]!).ShouldBeGreaterThanOrEqualTo(1000);
        reply.Message.Ephemeral.ShouldBeTrue();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task CommandsTopicsTimeZonesAndQuestionsAreCompletedWhileTyping()
    {
        await using var world = await DiscordWorld.StartAsync();

        var commands = await world.SendAsync(InteractionDraft.Typing("docker", "query", "ㄹㄱ"));
        var topics = await world.SendAsync(InteractionDraft.Typing("question", "topic", "네트"));
        var zones = await world.SendAsync(InteractionDraft.Typing("daily", "timezone", "seoul", "set"));
        var questions = await world.SendAsync(InteractionDraft.Typing("question", "number", "이미지", kind: 4));

        commands.Choices.ShouldContain(choice => choice.Value == "docker container logs");
        topics.Choices.ShouldHaveSingleItem().Value.ShouldBe("network");
        zones.Choices.ShouldContain(choice => choice.Value == "Asia/Seoul");
        questions.Choices.ShouldNotBeEmpty();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryCommandIsRegisteredOnceAndAStartWithNothingChangedWritesNothing()
    {
        await using var world = await DiscordWorld.StartAsync();
        await DiscordWorld.UntilAsync(() => world.Discord.World.Commands.ContainsKey("global"));
        await DiscordWorld.UntilAsync(() => world.Log.Lines.Any(line => line.Contains("commands registered", StringComparison.Ordinal)));

        await world.StopBotAsync();
        await world.StartBotAsync();
        await world.ReadyAsync();
        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");

        world.Discord.Rest.Count("PUT", "commands").ShouldBe(1);
        world.Discord.World.Commands["global"].Select(command => (string?)command!["name"])
            .ShouldBe(["question", "docker", "explain", "daily", "mock", "review", "plan", "progress", "leaderboard", "privacy", "topics", "language", "status", "help"], ignoreOrder: true);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoMayNotManageChangesNothingWhateverDiscordShowedThem()
    {
        await using var world = await DiscordWorld.StartAsync();

        var refused = await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00")));
        var list = await world.SendAsync(InteractionDraft.Command("daily", "list"));
        var set = await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager());

        refused.Message.Ephemeral.ShouldBeTrue();
        refused.Message.Text.ShouldContain("관리 권한");
        refused.Message.Text.ShouldContain("Manage Server");
        list.Message.Text.ShouldContain("예약 질문이 없어요");
        set.Message.Text.ShouldContain("09:00");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnExportComesAsAFileToItsOwnerAloneAndIsErasedAfterAConfirmation()
    {
        await using var world = await DiscordWorld.StartAsync();
        var asked = await world.SendAsync(InteractionDraft.Command("question", ("number", 12)));
        var added = await world.SendAsync(InteractionDraft.Press(asked.Message, "복습에 추가"));

        var export = await world.SendAsync(InteractionDraft.Command("privacy", "export"));
        var confirm = await world.SendAsync(InteractionDraft.Command("privacy", "delete"));
        var erased = await world.SendAsync(InteractionDraft.Press(confirm.Message, "모두 지우기"));

        added.Message.Ephemeral.ShouldBeTrue();
        export.Message.Ephemeral.ShouldBeTrue();
        export.Message.Files.ShouldHaveSingleItem().ShouldEndWith(".json");
        erased.Message.Text.ShouldContain("복습 카드 1개");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task TheReviewQueueGoesOnInOneMessageThatOnlyItsOwnerSees()
    {
        await using var world = await DiscordWorld.StartAsync();
        var asked = await world.SendAsync(InteractionDraft.Command("question", ("number", 12)));
        await world.SendAsync(InteractionDraft.Press(asked.Message, "복습에 추가"));

        var queue = await world.SendAsync(InteractionDraft.Command("review"));
        var points = await world.SendAsync(InteractionDraft.Press(queue.Message, "답변 포인트"));
        var end = await world.SendAsync(InteractionDraft.Press(points.Message, "보통 · 2일"));

        queue.Message.Ephemeral.ShouldBeTrue();
        points.Message.Id.ShouldBe(queue.Message.Id);
        end.Message.Text.ShouldContain("복습할 것은 없어요");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task ADailyPostIsAnOrdinaryMessageWithItsButtonsAndAThread()
    {
        await using var world = await DiscordWorld.StartAsync();

        var now = await world.SendAsync(InteractionDraft.Command("daily", "now").AsManager());
        await DiscordWorld.UntilAsync(() => world.Discord.World.Threads.Count == 1);

        now.Message.Ephemeral.ShouldBeTrue();
        var post = world.Discord.World.Get(World.Channel).Messages.ShouldHaveSingleItem();
        post.CustomIds.Count.ShouldBe(4);
        post.Nonce.ShouldNotBeNull();
        post.ThreadId.ShouldBe(world.Discord.World.Threads[0].Id);
        world.Discord.Rest.Count("PATCH", "messages").ShouldBe(0);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task TheRoleThatAPostMentionsIsStillThereAfterAnAnswer()
    {
        await using var world = await DiscordWorld.StartAsync();
        await world.SendAsync(InteractionDraft.Command("daily", "set", ("time", "09:00"), ("role", "5000000000000000003")).AsManager());
        await world.SendAsync(InteractionDraft.Command("daily", "now").AsManager());
        await DiscordWorld.UntilAsync(() => world.Discord.World.Threads.Count == 1);
        var post = world.Discord.World.Get(World.Channel).Messages.ShouldHaveSingleItem();

        var form = await world.SendAsync(InteractionDraft.Press(post, "답변하기"));
        await world.SendAsync(InteractionDraft.Submit(form.Modal, ((string)form.Modal["components"]![0]!["component"]!["custom_id"]!, "네트워크 이름으로 찾습니다.")));
        await DiscordWorld.UntilAsync(() => post.Text.Contains("답변 1명", StringComparison.Ordinal));

        ((string?)post.Body["content"]).ShouldBe("<@&5000000000000000003>");
        world.Discord.Rest.All.Where(request => request.Method == "PATCH").ShouldAllBe(request => request.Body.Contains("\"allowed_mentions\":{\"parse\":[]}", StringComparison.Ordinal));
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AMockInterviewHasItsThreadAndItsButtonsWorkAfterARestart()
    {
        await using var world = await DiscordWorld.StartAsync();

        var lobby = await world.SendAsync(InteractionDraft.Command("mock", "start", ("rounds", 2)));
        await DiscordWorld.UntilAsync(() => world.Discord.World.Threads.Count == 1);
        await world.StopBotAsync();
        await world.StartBotAsync();
        await world.ReadyAsync();
        await (await world.Discord.Interactions.BeginAsync(InteractionDraft.Press(lobby.Message, "시작"))).WaitForAnswerAsync();
        await DiscordWorld.UntilAsync(() => world.Discord.World.Threads[0].Messages.Any(message => message.CustomIds.Count > 0));

        lobby.Message.Ephemeral.ShouldBeFalse();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatTakesLongerThanASecondSaysSoAndIsThenShown()
    {
        await using var world = await DiscordWorld.StartAsync(add: SleepCommand.Add);

        var slow = await world.SendAsync(InteractionDraft.Command("sleep", ("seconds", 2)));

        slow.CallbackType.ShouldBe(5);
        slow.Latency!.Value.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
        slow.Latency!.Value.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        slow.Message.Text.ShouldContain("awake");
        slow.Message.Ephemeral.ShouldBeTrue();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task InDirectMessagesLookupAndQuestionWorkWithoutTheBotBeingAMember()
    {
        await using var world = await DiscordWorld.StartAsync();
        var direct = InteractionDraft.Command("docker", ("query", "docker ps")) with { Guild = null, Channel = "8000000000000000001", ByUserInstall = true };

        var found = await world.SendAsync(direct);
        var asked = await world.SendAsync(InteractionDraft.Command("question") with { Guild = null, Channel = "8000000000000000001", ByUserInstall = true });

        found.Message.Text.ShouldContain("docker container ls");
        asked.Message.CustomIds.Count.ShouldBe(4);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnInteractionThatComesTwiceIsAnsweredOnce()
    {
        await using var world = await DiscordWorld.StartAsync();
        var asked = await world.SendAsync(InteractionDraft.Command("question"));

        await world.Discord.Interactions.ReplayAsync(asked);
        await world.SendAsync(InteractionDraft.Command("help"));
        await world.StopBotAsync();
        await world.StartBotAsync();
        await world.ReadyAsync();
        await world.Discord.Interactions.ReplayAsync(asked);
        await world.SendAsync(InteractionDraft.Command("help"));

        asked.Callbacks.ShouldBe(1);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }
}
