using System.Diagnostics;
using InterviewBot.EndToEnd.Support;

namespace InterviewBot.EndToEnd;

/// <summary>The bot in a terminal, and in a script that stands in for one.</summary>
public sealed class TerminalTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly WorkingFolder _folder = new();

    [Fact]
    public async Task InFrontOfATerminalItSaysWhatToTypeAndAnswers()
    {
        // `script` gives the program a terminal of its own.
        var start = new ProcessStartInfo("script", ["-qec", $"'{Programs.Bot}' chat --as 미나 --channel 스터디", "/dev/null"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        using var terminal = Process.Start(start)!;
        try
        {
            (await LineAsync(terminal, "미나 님", limit.Token)).ShouldContain("#스터디");
            (await LineAsync(terminal, "/도움말", limit.Token)).ShouldContain("/질문");
            await terminal.StandardInput.WriteLineAsync("/주제");
            await terminal.StandardInput.FlushAsync(limit.Token);
            await LineAsync(terminal, "빌드 캐시와 BuildKit", limit.Token);
            await terminal.StandardInput.WriteAsync("\u0004");
            await terminal.StandardInput.FlushAsync(limit.Token);
            await terminal.WaitForExitAsync(limit.Token);
            terminal.ExitCode.ShouldBe(0);
        }
        finally
        {
            if (!terminal.HasExited)
            {
                terminal.Kill(entireProcessTree: true);
            }
        }
    }

    [Fact]
    public async Task AScriptGetsTheAnswersAlone()
    {
        var (exitCode, output, _) = await BotProcess.CallAsync(
            _folder.Path, "/dokcer run\n", TestContext.Current.CancellationToken, "chat", "--as", "Mina", "--lang", "en");

        output.Trim().ShouldBe("There is no command ‘/dokcer’. Did you mean ‘/docker run’? /help lists them all.");
        exitCode.ShouldBe(0);
    }

    [Fact]
    public async Task WhoMayNotManageIsToldHowToComeInAsAManager()
    {
        string[] call = ["chat", "--as", "Mina", "--lang", "en"];
        var (_, refused, _) = await BotProcess.CallAsync(_folder.Path, "/status\n", TestContext.Current.CancellationToken, call);
        var (_, status, _) = await BotProcess.CallAsync(_folder.Path, "/status\n", TestContext.Current.CancellationToken, [.. call, "--manager"]);

        refused.ShouldContain("start with chat --manager");
        status.ShouldNotContain("--manager");
        status.ShouldContain("✅ storage");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> LineAsync(Process terminal, string words, CancellationToken cancellationToken)
    {
        while (await terminal.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The terminal ended without '{words}'.");
    }
}
