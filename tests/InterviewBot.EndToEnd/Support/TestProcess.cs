using System.Diagnostics;

namespace InterviewBot.EndToEnd.Support;

/// <summary>A program of the tests' own; its first line of output says that it is ready.</summary>
internal sealed class TestProcess : IAsyncDisposable
{
    private readonly Process _process;

    private TestProcess(Process process, string firstLine) => (_process, FirstLine) = (process, firstLine);

    public string FirstLine { get; }

    public static async Task<TestProcess> StartAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(Programs.RecordingPlatform, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The test program did not start.");
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
        return new TestProcess(process, line ?? throw new InvalidOperationException("The test program ended at once."));
    }

    /// <summary>SIGKILL: nothing of the process gets to run any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
