using System.Net;
using InterviewBot.Tests.Support;
using InterviewBot.Web;
using Microsoft.Extensions.Options;

namespace InterviewBot.Tests.Web;

public sealed class AccessTests
{
    private const string Secret = "열려라-long-secret";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OffLoopbackWithoutATokenThePageIsOffWithOneWarning()
    {
        await using var server = await WebTestServer.StartAsync(("Web:Url", "http://0.0.0.0:5080"));
        using var browser = server.Browser();

        server.Page.IsOn.ShouldBeFalse();
        server.Log.Lines.Where(line => line.Contains("Web__AccessToken")).ShouldHaveSingleItem();
        var answer = await browser.GetAsync("/", Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Web__AccessToken");
        (await browser.GetAsync("/_blazor", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetStringAsync("/beside", Cancel)).ShouldBe("still here");
    }

    [Fact]
    public async Task SwitchedOffThereIsNoPageAndNoWarning()
    {
        await using var server = await WebTestServer.StartAsync(("Web:Enabled", "false"));

        (await server.Browser().GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        server.Log.Lines.ShouldBeEmpty();
        server.Page.IsOn.ShouldBeFalse();
    }

    [Fact]
    public async Task WhoDoesNotKnowTheTokenSeesOnlyTheFormForIt()
    {
        await using var server = await OffLoopbackAsync();
        using var browser = server.Browser();
        using var answer = await browser.GetAsync("/", Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        page.ShouldContain("action=\"/access\"");
        page.ShouldNotContain("blazor");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await browser.GetAsync(server.Page.ManagePath, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.PostAsync("/_blazor/negotiate", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task TheTokenInTheAddressOpensThePageAndLeavesTheAddress()
    {
        await using var server = await OffLoopbackAsync();
        using var browser = server.Browser();
        using var opened = await browser.GetAsync("/?access=" + Uri.EscapeDataString(Secret), Cancel);

        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        opened.Headers.Location?.OriginalString.ShouldBe("/");
        opened.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("httponly") && !cookie.Contains(Uri.EscapeDataString(Secret)));
        (await browser.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheTokenInTheFormOpensThePage()
    {
        await using var server = await OffLoopbackAsync();
        using var browser = server.Browser();

        (await PostAsync(browser, Secret)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheFormLeadsOnToTheManagersLinkThatWasOpenedFirst()
    {
        await using var server = await OffLoopbackAsync();
        using var browser = server.Browser();
        using var asked = await browser.GetAsync(server.Page.ManagePath, Cancel);
        (await asked.Content.ReadAsStringAsync(Cancel)).ShouldContain($"name=\"then\" value=\"{server.Page.ManagePath}\"");

        using var wrong = await PostAsync(browser, "guess", server.Page.ManagePath);
        (await wrong.Content.ReadAsStringAsync(Cancel)).ShouldContain($"name=\"then\" value=\"{server.Page.ManagePath}\"");
        using var right = await PostAsync(browser, Secret, server.Page.ManagePath);
        right.Headers.Location?.OriginalString.ShouldBe(server.Page.ManagePath);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("\"><script>")]
    public async Task TheFormLeadsNowhereElse(string then)
    {
        await using var server = await OffLoopbackAsync();
        using var right = await PostAsync(server.Browser(), Secret, then);

        right.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        right.Headers.Location?.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task AWrongTokenIsRefusedAndGuessingIsStopped()
    {
        await using var server = await OffLoopbackAsync();
        using var browser = server.Browser();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 70; i++)
        {
            answers.Add((await PostAsync(browser, $"guess {i}")).StatusCode);
        }

        answers[0].ShouldBe(HttpStatusCode.Unauthorized);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        (await browser.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AFormFromAnotherSiteIsRefused()
    {
        await using var server = await OffLoopbackAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/access")
        {
            Headers = { { "Origin", "http://evil.example" } },
            Content = new FormUrlEncodedContent([new("access", Secret)]),
        };

        (await server.Browser().SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("nonsense", null, null, "Web__Url")]
    [InlineData("http://127.0.0.1:5080/path", null, null, "Web__Url")]
    [InlineData("http://127.0.0.1:5080", null, "bot.example", "Web__AccessToken")]
    public void SettingsThatCannotWorkAreNamedWithTheMend(string url, string? token, string? hosts, string named)
    {
        var result = new WebOptionsValidator().Validate(null, new WebOptions { Url = url, AccessToken = token, AllowedHosts = hosts });

        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldContain(named);
        result.FailureMessage.ShouldContain("Set ");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:0", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://192.168.0.7:5080", false)]
    public void LoopbackIsKnownByItsAddress(string url, bool isLoopback)
    {
        new WebOptionsValidator().Validate(null, new WebOptions { Url = url }).ShouldBe(ValidateOptionsResult.Success);
        new WebChat(Options.Create(new WebOptions { Url = url })).IsOn.ShouldBe(isLoopback);
    }

    private static Task<WebTestServer> OffLoopbackAsync() =>
        WebTestServer.StartAsync(("Web:Url", "http://0.0.0.0:5080"), ("Web:AccessToken", Secret));

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string token, string? then = null) =>
        browser.PostAsync("/access", new FormUrlEncodedContent([new("access", token), .. then is null ? [] : new KeyValuePair<string, string>[] { new("then", then) }]), Cancel);
}
