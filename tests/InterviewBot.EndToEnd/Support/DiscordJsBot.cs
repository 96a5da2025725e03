using System.Diagnostics;

namespace InterviewBot.EndToEnd.Support;

/// <summary>The bot on discord.js in <c>tests/discord-js</c>, as a process of its own.</summary>
internal sealed class DiscordJsBot : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _output = [];

    private DiscordJsBot(Process process) => _process = process;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    public static DiscordJsBot Start(string apiUrl, string token)
    {
        var start = new ProcessStartInfo("node", ["bot.mjs"])
        {
            WorkingDirectory = Programs.DiscordJs,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DISCORD_API_URL"] = apiUrl;
        start.Environment["DISCORD_TOKEN"] = token;
        var bot = new DiscordJsBot(new Process { StartInfo = start });
        bot._process.OutputDataReceived += (_, data) => bot.Read(data.Data);
        bot._process.ErrorDataReceived += (_, data) => bot.Read(data.Data);
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>SIGTERM; waits for the end.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        lock (_output)
        {
            _output.Add(line ?? "");
        }
    }
}
