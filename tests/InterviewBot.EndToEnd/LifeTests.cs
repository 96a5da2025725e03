using System.Net;
using System.Text.Json;
using InterviewBot.EndToEnd.Support;

namespace InterviewBot.EndToEnd;

public sealed class LifeTests : IDisposable
{
    private readonly WorkingFolder _folder = new();
    private readonly HttpClient _http = new();

    [Fact]
    public async Task HealthAndMetricsAnswerAndNameEachPart()
    {
        await using var bot = await BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken);

        (await _http.GetAsync($"{bot.Address}/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await _http.GetStringAsync($"{bot.Address}/health/ready", TestContext.Current.CancellationToken);
        var parts = JsonDocument.Parse(ready).RootElement.GetProperty("parts");
        parts.GetProperty("content").GetProperty("ready").GetBoolean().ShouldBeTrue();
        parts.GetProperty("storage").GetProperty("ready").GetBoolean().ShouldBeTrue();
        (await _http.GetStringAsync($"{bot.Address}/metrics", TestContext.Current.CancellationToken)).ShouldContain("# TYPE");
    }

    [Fact]
    public async Task HealthStaysWhenThePageIsOff()
    {
        await using var bot = await BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken, "--Web__Enabled=false");

        (await _http.GetAsync($"{bot.Address}/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _http.GetAsync($"{bot.Address}/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheStartNamesTheModelThatGivesASecondOpinion()
    {
        await using (var without = await BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken))
        {
            await without.LineAsync("저장소", TestContext.Current.CancellationToken);
            without.Output.ShouldNotContain("모델");
        }

        await using var bot = await BotProcess.StartAsync(
            _folder.Path, TestContext.Current.CancellationToken, "--Bot__DefaultLanguage=en", "--Model__Provider=ollama",
            "--Model__Endpoint=http://someone:secret@127.0.0.1:9/", "--Model__Name=llama", "--Model__ApiKey=secret");

        (await bot.LineAsync("Model", TestContext.Current.CancellationToken)).ShouldBe("Model     on · llama (127.0.0.1) · gives an opinion on an answer where someone asks for it");
        bot.Output.ShouldNotContain("secret");
    }

    [Fact]
    public async Task ItStopsCleanlyWithinTenSecondsOfSigterm()
    {
        await using var bot = await BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken);
        var (exitCode, took) = await bot.TerminateAsync(TestContext.Current.CancellationToken);

        exitCode.ShouldBe(0);
        took.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }
}
