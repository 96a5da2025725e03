using System.Net;
using System.Net.WebSockets;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Tests.Support;
using InterviewBot.Web.Local;

namespace InterviewBot.Tests.Web;

public sealed class PageGateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ThePageComesWithHeadersThatLetNobodyElseIn()
    {
        await using var server = await WebTestServer.StartAsync();
        using var answer = await server.Browser().GetAsync("/", Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Header(answer, "Content-Security-Policy").ShouldSatisfyAllConditions(
            policy => policy.ShouldContain("default-src 'none'"),
            policy => policy.ShouldContain("script-src 'self';"),
            policy => policy.ShouldContain("frame-ancestors 'none'"),
            policy => policy.ShouldNotContain("unsafe"));
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cache-Control").ShouldContain("no-store");
    }

    [Fact]
    public async Task EverythingThatThePageLoadsComesFromItself()
    {
        await using var server = await WebTestServer.StartAsync();
        using var browser = server.Browser();
        var page = await browser.GetStringAsync("/", Cancel);

        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
        foreach (var file in new[] { "chat.css", "chat.js", "composer.js", "slash-menu.js", "forms.js", "drafts.js", "elements.js", "icon.svg" })
        {
            (await browser.GetAsync("/_content/InterviewBot.Web/" + file, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, file);
        }

        (await browser.GetAsync("/_framework/blazor.web.js", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheVisitorsCookieIsForThisPageAlone()
    {
        await using var server = await WebTestServer.StartAsync();
        using var browser = server.Browser();
        using var first = await browser.GetAsync("/", Cancel);
        using var second = await browser.GetAsync("/c/random", Cancel);

        var cookie = first.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        Cookies(second).ShouldNotContain(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoeverComesBackIsRememberedAnew()
    {
        await using var server = await WebTestServer.StartAsync();
        using var browser = server.Browser();
        using var first = await browser.GetAsync("/", Cancel);
        using var connecting = await browser.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, Cancel);

        connecting.StatusCode.ShouldBe(HttpStatusCode.OK);
        Cookies(connecting).ShouldBe(Cookies(first).Where(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    public async Task OnLoopbackOnlyItsOwnNamesOpenThePage(string host, HttpStatusCode status)
    {
        await using var server = await WebTestServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = $"{host}:{server.Address.Port}" } };

        (await server.Browser().SendAsync(request, Cancel)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task WhatIsBesideThePageIsNotGuarded()
    {
        await using var server = await WebTestServer.StartAsync(("Web:AccessToken", "a-long-secret"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/beside") { Headers = { Host = "bot.example" } };

        (await (await server.Browser().SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldBe("still here");
    }

    [Theory]
    [InlineData("http://evil.example", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    [InlineData("own", true)]
    public async Task TheLiveConnectionIsOpenedFromThePageAlone(string? origin, bool opens)
    {
        await using var server = await WebTestServer.StartAsync();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", "interviewbot.visitor=" + new string('A', 43));
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin == "own" ? server.Address.GetLeftPart(UriPartial.Authority) : origin);
        }

        var connecting = () => socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, Cancel);
        if (opens)
        {
            await connecting();
            socket.State.ShouldBe(WebSocketState.Open);
        }
        else
        {
            (await connecting.ShouldThrowAsync<WebSocketException>()).Message.ShouldContain("403");
        }
    }

    [Fact]
    public async Task WithoutACookieThereIsNoLiveConnection()
    {
        await using var server = await WebTestServer.StartAsync();
        (await server.Browser().PostAsync("/_blazor/negotiate?negotiateVersion=1", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ALinkFromAnotherSiteDoesNotMakeTheVisitorAStranger()
    {
        await using var server = await WebTestServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/")
        {
            Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "navigate" } },
        };
        using var answer = await server.Browser().SendAsync(request, Cancel);

        Cookies(answer).ShouldBeEmpty();
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("http-equiv=\"refresh\"");
    }

    [Theory]
    [InlineData("ko-KR,ko;q=0.9", "lang=\"ko\"")]
    [InlineData("en-US,en;q=0.9,ko;q=0.5", "lang=\"en\"")]
    [InlineData("fr", "lang=\"ko\"")]
    public async Task ThePageSpeaksTheBrowsersLanguage(string accepted, string tag)
    {
        await using var server = await WebTestServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Language", accepted } } };

        (await (await server.Browser().SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldContain(tag);
    }

    [Fact]
    public async Task TheManageLinkMakesThisBrowserAManagerAndAGuessDoesNot()
    {
        await using var server = await WebTestServer.StartAsync();
        using var browser = server.Browser();
        using var first = await browser.GetAsync("/", Cancel);
        var hash = LocalPeople.HashOf(Cookies(first).First(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal)).Split('=', ';')[1]);

        (await browser.GetAsync("/manage/guess", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await server.Get<LocalPeople>().FindAsync(hash, Cancel)).MayManage.ShouldBeFalse();
        (await browser.GetAsync(server.Page.ManagePath, Cancel)).Headers.Location?.OriginalString.ShouldBe("/");
        (await server.Get<LocalPeople>().FindAsync(hash, Cancel)).MayManage.ShouldBeTrue();
    }

    [Fact]
    public async Task APrivatePictureIsSentToItsReaderAlone()
    {
        await using var server = await WebTestServer.StartAsync();
        using var mine = server.Browser();
        using var first = await mine.GetAsync("/", Cancel);
        var hash = LocalPeople.HashOf(Cookies(first).First(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal)).Split('=', ';')[1]);
        var mina = (await server.Get<LocalPeople>().NameAsync(hash, "미나", Language.Ko, Cancel)).ShouldBeOfType<LocalNaming.Named>().Person;
        var card = new Card { Picture = new Picture("a.png", [1, 2, 3], "표") };
        await server.Get<ILocalChatStore>().AddMessageAsync(
            new NewLocalMessage { Id = "picture", Channel = "docker", PostedAt = default, Card = card, Audience = mina.Id }, Cancel);

        (await mine.GetByteArrayAsync("/pictures/picture", Cancel)).ShouldBe([1, 2, 3]);
        (await server.Browser().GetAsync("/pictures/picture", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task APrivateFileIsSavedByItsReaderAlone()
    {
        await using var server = await WebTestServer.StartAsync();
        using var mine = server.Browser();
        using var first = await mine.GetAsync("/", Cancel);
        var hash = LocalPeople.HashOf(Cookies(first).First(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal)).Split('=', ';')[1]);
        var mina = (await server.Get<LocalPeople>().NameAsync(hash, "미나", Language.Ko, Cancel)).ShouldBeOfType<LocalNaming.Named>().Person;
        var card = new Card { File = new CardFile("내 데이터.json", "application/json", [.. "{}"u8], "내 데이터") };
        await server.Get<ILocalChatStore>().AddMessageAsync(
            new NewLocalMessage { Id = "file", Channel = "docker", PostedAt = default, Card = card, Audience = mina.Id }, Cancel);

        using var answer = await mine.GetAsync("/files/file", Cancel);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldBe("{}");
        answer.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("내 데이터.json");
        (await server.Browser().GetAsync("/files/file", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await mine.GetAsync("/files/nothing", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheChartsOfTheProgressPageAreDrawnForWhoeverHasANickname()
    {
        await using var server = await WebTestServer.StartAsync();
        using var mine = server.Browser();
        using var first = await mine.GetAsync("/progress", Cancel);
        var hash = LocalPeople.HashOf(Cookies(first).First(value => value.StartsWith("interviewbot.visitor=", StringComparison.Ordinal)).Split('=', ';')[1]);
        await server.Get<LocalPeople>().NameAsync(hash, "미나", Language.Ko, Cancel);

        var charts = new List<byte[]>();
        foreach (var address in new[] { "mine.png", "mine.png?theme=light", "mine.png?lang=en", "week.png", "month.png" })
        {
            using var answer = await mine.GetAsync($"/progress/{address}", Cancel);
            answer.Content.Headers.ContentType?.MediaType.ShouldBe("image/png");
            charts.Add(await answer.Content.ReadAsByteArrayAsync(Cancel));
        }

        charts.Select(Convert.ToHexString).Distinct().Count().ShouldBe(5);
        (await mine.GetAsync("/progress/other.png", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await server.Browser().GetAsync("/progress/mine.png", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    private static string[] Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
}
