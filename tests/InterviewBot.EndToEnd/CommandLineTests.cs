using System.Text.Json;
using InterviewBot.EndToEnd.Support;

namespace InterviewBot.EndToEnd;

public sealed class CommandLineTests : IDisposable
{
    private readonly WorkingFolder _folder = new();

    [Fact]
    public async Task TheShippedContentHasNoErrorAndExitsZero()
    {
        var (exitCode, output, _) = await CallAsync("content", "check");
        output.ShouldNotContain(" error ");
        exitCode.ShouldBe(0);
    }

    [Fact]
    public async Task AMistakeInContentIsNamedByPlaceAndExitsOne()
    {
        _folder.Write("mine/a.md", "# 주제\n\n## Q. 질문인가요? {#same}\n\n**답변 포인트:**\n- 하나\n\n## Q. 다른 질문인가요? {#same}\n\n**답변 포인트:**\n- 둘\n");
        var (exitCode, output, _) = await CallAsync("content", "check", "mine");
        output.ShouldContain("a.md:3:");
        output.ShouldContain("a.md:8:");
        output.ShouldContain(" error ");
        exitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("frobnicate")]
    [InlineData("content", "check", "no-such-folder")]
    [InlineData("content", "check", "")]
    [InlineData("content", "ids", "--content", " ; ")]
    [InlineData("lookup", "--lang", "fr", "docker")]
    [InlineData("content", "preview", "x", "--platform", "irc")]
    public async Task ArgumentsThatCannotBeUsedAreSaidInALineAndExitTwo(params string[] arguments)
    {
        var (exitCode, _, error) = await CallAsync(arguments);
        error.ShouldNotBeNullOrWhiteSpace();
        error.ShouldNotContain("   at ");
        exitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("--Storage__Provider=postgres", "Storage__Provider")]
    [InlineData("--Bot__DefaultTimeZone=Mars/Olympus", "Bot__DefaultTimeZone")]
    [InlineData("--Bot__DefaultLanguage=fr", "Bot__DefaultLanguage")]
    [InlineData("--Storage__ConnectionString=Data Source=/proc/nowhere/bot.db", "Storage__ConnectionString")]
    [InlineData("--Web__Url=nonsense", "Web__Url")]
    [InlineData("--Web__Enabled=off", "Web__Enabled")]
    [InlineData("--Model__TimeoutSeconds=10s", "Model__TimeoutSeconds")]
    [InlineData("--Daily__GraceHours=six", "Daily__GraceHours")]
    [InlineData("--Logging__LogLevel__Default=Loud", "Logging__LogLevel__Default")]
    public async Task AConfigurationThatCannotBeUsedNamesItsKeyAndExitsTwo(string setting, string key)
    {
        var (exitCode, _, error) = await CallAsync(setting);
        error.ShouldContain(key);
        error.ShouldNotContain("   at ");
        exitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("Host=localhost;Username=bot")]
    [InlineData("Data Source=notes.db")]
    public async Task ACallThatNumbersQuestionsNamesADatabaseThatCannotBeUsed(string connection)
    {
        _folder.Write("notes.db", string.Concat(Enumerable.Repeat("not a database ", 500)));
        var (exitCode, _, error) = await BotProcess.CallWithAsync(
            _folder.Path, "Storage__ConnectionString", connection, TestContext.Current.CancellationToken, "ask");
        error.ShouldContain("Storage__ConnectionString");
        error.ShouldNotContain("   at ");
        exitCode.ShouldBe(2);
    }

    [Fact]
    public async Task ASettingsFileThatIsNoJsonIsNamedWithItsLine()
    {
        const string Environment = "BrokenSettings";
        var file = Path.Combine(Path.GetDirectoryName(Programs.Bot)!, $"appsettings.{Environment}.json");
        await File.WriteAllTextAsync(file, "{\n  \"Bot\": {\n", TestContext.Current.CancellationToken);
        try
        {
            var (exitCode, _, error) = await BotProcess.CallWithAsync(
                _folder.Path, "DOTNET_ENVIRONMENT", Environment, TestContext.Current.CancellationToken, "content", "check");
            error.ShouldContain("appsettings.json");
            error.ShouldContain("(line 3)");
            exitCode.ShouldBe(2);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task OfASettingThatIsNamedTwiceTheLastCounts()
    {
        await using var bot = await BotProcess.StartAsync(
            _folder.Path, TestContext.Current.CancellationToken, "--Bot__DefaultLanguage=fr", "--bot__defaultlanguage=en");
        bot.Output.ShouldContain("open it in a browser");
    }

    [Fact]
    public async Task APortThatIsTakenIsSaidInALine()
    {
        await using var first = await BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken);
        var (exitCode, _, error) = await CallAsync($"--Web__Url={first.Address}", "--Storage__ConnectionString=Data Source=other.db");
        error.ShouldContain("Web__Url");
        exitCode.ShouldBe(2);
    }

    [Fact]
    public async Task FeedbackJudgesOneAnswerOrOneALine()
    {
        var (exitCode, output, _) = await CallWithInputAsync("태그는 언제든 다른 이미지로 옮겨 붙일 수 있어요.\n", "feedback", "--question", "tags-what", "--json");
        var judged = JsonDocument.Parse(output).RootElement;

        exitCode.ShouldBe(0);
        judged.GetProperty("question").GetString().ShouldBe("tags-what");
        var covered = judged.GetProperty("points").EnumerateArray().Where(point => point.GetProperty("covered").GetBoolean()).ShouldHaveSingleItem();
        covered.GetProperty("id").GetString().ShouldBe("movable");
        covered.GetProperty("evidence").GetString().ShouldBe("태그는 언제든 다른 이미지로 옮겨 붙일 수 있어요");
        judged.GetProperty("coverage").GetDouble().ShouldBe(0.2);

        var (_, lines, _) = await CallWithInputAsync("{\"question\":\"tags-what\",\"answer\":\"x\"}\nnonsense\n\n", "feedback", "--jsonl");
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.TryGetProperty("error", out _))
            .ShouldBe([false, true, true]);

        (await CallWithInputAsync("x", "feedback")).ExitCode.ShouldBe(2);
        (await CallWithInputAsync("x", "feedback", "--question", "no-such-question")).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task LookupAnswersEachLineOfStandardInputWithOneObject()
    {
        var (exitCode, output, _) = await CallWithInputAsync("docker exec\n컨테이너 로그 보고 싶어\n\n@everyone 🙂\n", "lookup", "--json");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        exitCode.ShouldBe(0);
        lines.Length.ShouldBe(4);
        Command(lines[0]).ShouldBe("docker container exec");
        Command(lines[1]).ShouldBe("docker container logs");
        JsonDocument.Parse(lines[2]).RootElement.TryGetProperty("error", out _).ShouldBeTrue();

        static string? Command(string line) =>
            JsonDocument.Parse(line).RootElement.GetProperty("results")[0].GetProperty("command").GetString();
    }

    [Fact]
    public async Task ExplainAnswersEachLineOfStandardInputWithOneObject()
    {
        var (exitCode, output, _) = await CallWithInputAsync("docker run -it --rm nginx:alpine sh\nls\n\ndocker runn x\n", "explain", "--lang", "en");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        exitCode.ShouldBe(0);
        lines.Length.ShouldBe(4);
        lines[0].GetProperty("line").GetString().ShouldBe("docker run -it --rm nginx:alpine sh");
        lines[0].GetProperty("command").GetString().ShouldBe("docker container run");
        lines[0].GetProperty("parts").EnumerateArray().Select(part => $"{part.GetProperty("kind")} {part.GetProperty("text")}")
            .ShouldBe(["command docker run", "flag -it", "flag --rm", "argument nginx:alpine", "argument sh"]);
        lines[1].TryGetProperty("error", out _).ShouldBeTrue();
        lines[2].TryGetProperty("error", out _).ShouldBeTrue();
        lines[3].GetProperty("parts")[1].GetProperty("kind").GetString().ShouldBe("unknown");
    }

    [Fact]
    public async Task ALineToExplainMayComeInWordsOrWhole()
    {
        var (exitCode, output, _) = await CallAsync("explain", "--json", "docker", "run", "-e", "A=b c", "--name=web", "nginx:1");
        exitCode.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("line").GetString().ShouldBe("docker run -e 'A=b c' --name=web nginx:1");

        (await CallAsync("explain", "docker ps | grep web")).ExitCode.ShouldBe(0);
        (await CallAsync("explain", "ls", "-la")).ExitCode.ShouldBe(1);
        (await CallAsync("explain", "--lang", "fr", "docker", "ps")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task ANameThatDockerDoesNotHaveFailsTheCheck()
    {
        _folder.Write("mine/a.md", "# 주제\n\n`docker rnu nginx`\n");
        var (exitCode, output, _) = await CallAsync("content", "check", "mine");
        output.ShouldContain("a.md:3:9: error C010");
        exitCode.ShouldBe(1);
    }

    [Fact]
    public async Task OwnOptionsComeFirstAndTheRestIsTheQuery()
    {
        var (exitCode, output, _) = await CallAsync("lookup", "--lang", "ko", "--json", "-it", "뜻");
        exitCode.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("query").GetString().ShouldBe("-it 뜻");
    }

    [Fact]
    public async Task PinningIdsChangesNothingElse()
    {
        var file = _folder.Write("mine/notes.md", "# 메모\r\n\r\n- **\"도커는 왜 쓰나요?\"**\r\n  - 핵심: **이식성 + 격리**\r\n");
        var before = await ListAsync();
        (await CallAsync("content", "ids", "--write", "mine")).ExitCode.ShouldBe(0);
        var after = await ListAsync();

        after.ShouldBe(before);
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        text.ShouldContain("{#");
        System.Text.RegularExpressions.Regex.Replace(text, @" ?\{#[^}]*\}", "").ShouldBe("# 메모\r\n\r\n- **\"도커는 왜 쓰나요?\"**\r\n  - 핵심: **이식성 + 격리**\r\n");

        async Task<string> ListAsync()
        {
            var (_, output, _) = await CallAsync("content", "list", "mine", "--json");
            var question = JsonDocument.Parse(output).RootElement.GetProperty("questions")[0];
            return $"{question.GetProperty("id")} {question.GetProperty("text")} {question.GetProperty("points")}";
        }
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Output, string Error)> CallAsync(params string[] arguments) => CallWithInputAsync("", arguments);

    private Task<(int ExitCode, string Output, string Error)> CallWithInputAsync(string input, params string[] arguments) =>
        BotProcess.CallAsync(_folder.Path, input, TestContext.Current.CancellationToken, arguments);
}
