using System.Net;
using System.Net.Http.Headers;
using System.Text;
using InterviewBot.Discord.Http;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

/// <summary><c>POST /discord/interactions</c>, for Discord and for everybody else.</summary>
public sealed class EndpointTests
{
    /// <summary>RFC 8032, section 7.1, tests 1 to 3: key, message, signature.</summary>
    public static TheoryData<string, string, string> Vectors => new()
    {
        {
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        },
        {
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        },
        {
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void TheVectorsOfTheStandardAreBelievedAndNothingNearThem(string key, string message, string signature)
    {
        var bytes = Convert.FromHexString(message);
        var check = SignatureCheck.TryCreate(key)!;
        // The signed text is timestamp and body: any cut between the two signs the same bytes.
        var (timestamp, body) = bytes is [< 0x80 and var first, .. var rest] ? (((char)first).ToString(), rest) : ("", bytes);

        check.IsValid(signature, timestamp, body).ShouldBe(timestamp.Length > 0);
        check.IsValid(signature, "x", body).ShouldBeFalse();
        check.IsValid(signature[..^1] + (signature[^1] == '0' ? '1' : '0'), timestamp, body).ShouldBeFalse();
    }

    [Fact]
    public async Task APingIsAnsweredWithAPong()
    {
        await using var world = await DiscordWorld.StartOverHttpAsync();

        var pong = await PostAsync(world, Encoding.UTF8.GetBytes("""{"type":1,"id":"1","application_id":"2","token":"t","version":1}"""));

        pong.StatusCode.ShouldBe(HttpStatusCode.OK);
        pong.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await pong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"type":1}""");
    }

    [Theory]
    [InlineData("no headers")]
    [InlineData("no signature")]
    [InlineData("no timestamp")]
    [InlineData("odd digits")]
    [InlineData("no hexadecimal")]
    [InlineData("short")]
    [InlineData("another key's")]
    [InlineData("altered body")]
    [InlineData("altered timestamp")]
    public async Task AWrongSignatureIsRefusedAndNothingIsRun(string what)
    {
        await using var world = await DiscordWorld.StartOverHttpAsync();
        var body = world.Discord.Interactions.Body(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager());
        var (signature, timestamp) = world.Discord.Interactions.Sign(body);

        var answer = await SendAsync(
            world,
            what == "altered body" ? [.. body, (byte)' '] : body,
            what switch
            {
                "no headers" or "no signature" => null,
                "odd digits" => signature[..^1],
                "no hexadecimal" => "zz" + signature[2..],
                "short" => signature[..64],
                "another key's" => new string('0', 128),
                _ => signature,
            },
            what switch
            {
                "no headers" or "no timestamp" => null,
                "altered timestamp" => timestamp + "0",
                _ => timestamp,
            });

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await world.SendAsync(InteractionDraft.Command("daily", "list"))).Message.Text.ShouldContain("예약 질문이 없어요");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("""{"type":2}""")]
    [InlineData("""{"type":"two","id":{}}""")]
    [InlineData("""{"type":2,"id":"1","data":7}""")]
    public async Task WhatIsNoInteractionIsRefusedThoughItsSignatureIsRight(string body)
    {
        await using var world = await DiscordWorld.StartOverHttpAsync();

        (await PostAsync(world, Encoding.UTF8.GetBytes(body))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ABodyOfTwoMegabytesIsRefusedWhateverItsSignature()
    {
        await using var world = await DiscordWorld.StartOverHttpAsync();
        var large = Encoding.UTF8.GetBytes("{\"type\":1,\"id\":\"1\",\"x\":\"" + new string('x', 2 * 1024 * 1024) + "\"}");

        (await PostAsync(world, large)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ABodyThatIsSentAgainRunsNothingASecondTime()
    {
        await using var world = await DiscordWorld.StartOverHttpAsync();
        var body = world.Discord.Interactions.Body(InteractionDraft.Command("daily", "set", ("time", "09:00")).AsManager());

        var first = await PostAsync(world, body);
        var second = await PostAsync(world, body);
        await world.StopBotAsync();
        await world.StartBotAsync();
        world.PointDiscordHere();
        var afterRestart = await PostAsync(world, body);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        afterRestart.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await world.SendAsync(InteractionDraft.Command("daily", "list"))).Message.Text.Split("Asia/Seoul").Length.ShouldBe(2);
    }

    [Fact]
    public async Task QuestionsLookupsFormsAndLateAnswersWorkOverHttpAsWell()
    {
        await using var world = await DiscordWorld.StartOverHttpAsync(add: SleepCommand.Add);

        var found = await world.SendAsync(InteractionDraft.Command("docker", ("query", "컨테이너 로그 보고 싶어")));
        var asked = await world.SendAsync(InteractionDraft.Command("question", ("number", 5)));
        var form = await world.SendAsync(InteractionDraft.Press(asked.Message, "답변하기"));
        var typed = await world.SendAsync(InteractionDraft.Typing("docker", "query", "ps"));
        var slow = await world.SendAsync(InteractionDraft.Command("sleep", ("seconds", 2)));

        found.Message.Text.ShouldContain("docker container logs");
        form.Modal["title"]!.ToString().ShouldContain("#5");
        typed.Choices.ShouldNotBeEmpty();
        slow.CallbackType.ShouldBe(5);
        slow.Message.Text.ShouldContain("awake");
        world.Discord.Gateway.Connections.ShouldBeEmpty();
        world.Discord.Rest.Count("POST", "callback").ShouldBe(0);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> PostAsync(DiscordWorld world, byte[] body)
    {
        var (signature, timestamp) = world.Discord.Interactions.Sign(body);
        return SendAsync(world, body, signature, timestamp);
    }

    private static async Task<HttpResponseMessage> SendAsync(DiscordWorld world, byte[] body, string? signature, string? timestamp)
    {
        using var http = new HttpClient { BaseAddress = world.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/discord/interactions") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (signature is not null)
        {
            request.Headers.Add("X-Signature-Ed25519", signature);
        }

        if (timestamp is not null)
        {
            request.Headers.Add("X-Signature-Timestamp", timestamp);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
