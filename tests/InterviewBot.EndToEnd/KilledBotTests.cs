using InterviewBot.EndToEnd.Support;

namespace InterviewBot.EndToEnd;

/// <summary>The platform is another process; it withholds its answer, and in that moment the bot is killed.</summary>
public sealed class KilledBotTests : IDisposable
{
    private readonly WorkingFolder _folder = new();
    private readonly HttpClient _http = new();

    public KilledBotTests() => _folder.Write(
        "content/ko/questions/a.md", "# 이미지\n\n## Q. 이미지는 무엇인가요? {#image}\n\n**답변 포인트:**\n- 레이어의 묶음 {#layers}\n");

    [Theory]
    [InlineData("post", "before")]
    [InlineData("post", "after")]
    [InlineData("edit", "before")]
    [InlineData("edit", "after")]
    [InlineData("thread", "before")]
    [InlineData("thread", "after")]
    public async Task ABotKilledInTheMiddleMakesOnePostWithItsButtonsAndThread(string call, string when)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var platform = await TestProcess.StartAsync(cancellationToken, "record");
        _http.BaseAddress = new Uri(platform.FirstLine);
        (await _http.PostAsync($"/hold/{call}/{when}", null, cancellationToken)).EnsureSuccessStatusCode();
        await using (var bot = await TestProcess.StartAsync(cancellationToken, "bot", _folder.Path, platform.FirstLine))
        {
            await UntilAsync("/held", held => held == call, cancellationToken);
            await bot.KillAsync();
        }

        await using var again = await TestProcess.StartAsync(cancellationToken, "bot", _folder.Path, platform.FirstLine);
        await UntilAsync("/threads", threads => threads.Length > 0, cancellationToken);
        await UntilAsync("/edits", edits => edits.Length > 0, cancellationToken);

        var posts = await _http.GetStringAsync("/posts", cancellationToken);
        posts.Split(',', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    private async Task UntilAsync(string path, Func<string, bool> holds, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!holds(await _http.GetStringAsync(path, limit.Token)))
        {
            await Task.Yield();
        }
    }
}
