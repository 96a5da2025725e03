using System.Diagnostics;
using System.Text.RegularExpressions;

namespace InterviewBot.EndToEnd.Support;

/// <summary>The bot as a user starts it: its own process, on a free port, with a data folder of its own.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly List<string> _output;

    private BotProcess(Process process, List<string> output, string address)
    {
        (_process, _output, Address) = (process, output, address);
    }

    public string Address { get; }

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

    /// <summary>The link that makes its visitor a manager, as it is printed at the start.</summary>
    public string ManageLink => ManageLinks().Match(Output) is { Success: true } match
        ? match.Value
        : throw new InvalidOperationException($"No manage link was printed:\n{Output}");

    /// <summary>The line of the start that begins so, without what it is indented by; waits until it was printed.</summary>
    public async Task<string> LineAsync(string beginning, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Output.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith(beginning, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }

    public static async Task<BotProcess> StartAsync(string workingFolder, CancellationToken cancellationToken, params string[] settings)
    {
        var process = new Process { StartInfo = Describe(workingFolder, ["--Web__Url=http://127.0.0.1:0", .. settings]) };
        var output = new List<string>();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Read(string? line)
        {
            lock (output)
            {
                output.Add(line ?? "");
            }

            if (line is not null && Addresses().Match(line) is { Success: true } match)
            {
                address.TrySetResult(match.Value);
            }
        }

        process.OutputDataReceived += (_, data) => Read(data.Data);
        process.ErrorDataReceived += (_, data) => Read(data.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var exit = process.WaitForExitAsync(cancellationToken);
        await Task.WhenAny(address.Task, exit).WaitAsync(StartLimit, cancellationToken);
        return address.Task.IsCompletedSuccessfully
            ? new BotProcess(process, output, await address.Task)
            : throw new InvalidOperationException($"The bot ended before it printed its address:\n{string.Join('\n', output)}");
    }

    /// <summary>Runs a call of the command line to its end.</summary>
    public static Task<(int ExitCode, string Output, string Error)> CallAsync(
        string workingFolder, string? input, CancellationToken cancellationToken, params string[] arguments) =>
        CallAsync(Describe(workingFolder, arguments), input, cancellationToken);

    /// <summary>With a variable in its environment, and nothing on standard input.</summary>
    public static Task<(int ExitCode, string Output, string Error)> CallWithAsync(
        string workingFolder, string variable, string value, CancellationToken cancellationToken, params string[] arguments)
    {
        var start = Describe(workingFolder, arguments);
        start.Environment[variable] = value;
        return CallAsync(start, "", cancellationToken);
    }

    private static async Task<(int ExitCode, string Output, string Error)> CallAsync(
        ProcessStartInfo start, string? input, CancellationToken cancellationToken)
    {
        start.RedirectStandardInput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>SIGKILL: nothing of the process gets to run any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a container's stop sends it; returns the exit code and how long it took.</summary>
    public async Task<(int ExitCode, TimeSpan Took)> TerminateAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync(cancellationToken);
        return (_process.ExitCode, watch.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Describe(string workingFolder, string[] arguments) => new(
        Programs.Bot, arguments)
    {
        WorkingDirectory = workingFolder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        StandardErrorEncoding = System.Text.Encoding.UTF8,
    };

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+(?![\d/])", RegexOptions.None, 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/manage/\S+", RegexOptions.None, 1000)]
    private static partial Regex ManageLinks();
}
