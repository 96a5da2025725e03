using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using InterviewBot.Core.Content;
using InterviewBot.Core.Grammar;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Grammar;

/// <summary>
/// Holds what the shipped content says against the docker client's own help where a client 28 is installed, else against
/// the committed table; and the table against the client.
/// </summary>
public sealed partial class DockerClientTests(ITestOutputHelper output)
{
    private static readonly ContentSnapshot Shipped = Contents.Load(Path.Combine(AppContext.BaseDirectory, "content"));

    private static readonly bool HasClient = RunDocker("--version").StartsWith("Docker version 28.", StringComparison.Ordinal);

    private static readonly ConcurrentDictionary<string, string> Helps = [];

    [Fact]
    public void EveryNameAndAliasInContentIsACommandOfDocker() => Shipped.Commands
        .SelectMany(command => command.Aliases.Prepend(command.Name))
        .Where(name => name.StartsWith("docker ", StringComparison.Ordinal) && !IsPlugin(name) && DockerGrammar.Docker28.Find(name) is null)
        .ShouldBeEmpty();

    [Fact]
    public void EveryFlagInContentIsOneOfItsCommand()
    {
        output.WriteLine(HasClient ? "compared with the installed client" : "compared with the committed table");
        var wrong = Shipped.Commands
            .Where(command => command.Flags.Length > 0 && command.Name.StartsWith("docker", StringComparison.Ordinal) && !IsPlugin(command.Name))
            .SelectMany(command => command.Flags.SelectMany(flag => flag.Names).Except(NamesOf(command.Name).Append("--help")).Select(name => $"{command.Source}: {command.Name} {name}"));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void TheTableSaysOfFlagsWhatTheClientSays()
    {
        output.WriteLine(HasClient ? "compared with the installed client" : "no client 28 is installed to compare with");
        foreach (var command in DockerGrammar.Docker28.Commands.Where(command => HasClient && IsOfClient(command)))
        {
            var shown = FlagsInHelp(command.Name);
            var table = command.Flags.Where(flag => flag.Mark == FlagMark.None).ToDictionary(flag => flag.Long);
            shown.Keys.Except(table.Keys).ShouldBeEmpty(command.Name);
            table.Keys.Except(shown.Keys).ShouldBeEmpty(command.Name);
            shown.Where(flag => flag.Value.TakesValue != table[flag.Key].TakesValue || flag.Value.Short != table[flag.Key].Short).ShouldBeEmpty(command.Name);
        }
    }

    private static bool IsPlugin(string name) => DockerGrammar.Docker28.Find(string.Join(' ', name.Split(' ').Take(2))) is { IsPlugin: true };

    /// <summary>buildx and compose are programs of their own, and a client without buildx shows the builder before it.</summary>
    private static bool IsOfClient(GrammarCommand command) => !command.IsPlugin && command.Name is not ("docker image build" or "docker builder prune" or "docker help" or "docker completion")
        && !command.Name.StartsWith("docker buildx", StringComparison.Ordinal) && !command.Name.StartsWith("docker compose", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(string name)
    {
        var command = DockerGrammar.Docker28.Find(name).ShouldNotBeNull(name);
        return HasClient && IsOfClient(command)
            ? FlagsInHelp(name).SelectMany(flag => flag.Value.Short is { } letter ? [$"-{letter}", "--" + flag.Key] : new[] { "--" + flag.Key })
            : command.Flags.SelectMany(flag => flag.Short is { } letter ? [$"-{letter}", "--" + flag.Long] : new[] { "--" + flag.Long });
    }

    private static Dictionary<string, (char? Short, bool TakesValue)> FlagsInHelp(string command)
    {
        var help = Helps.GetOrAdd(command, name => RunDocker([.. name.Split(' ').Skip(1), "--help"]));
        return FlagLine().Matches(help).Where(match => match.Groups["long"].Value != "help").ToDictionary(
            match => match.Groups["long"].Value,
            match => (match.Groups["short"].Success ? match.Groups["short"].Value[0] : (char?)null, match.Groups["type"].Success));
    }

    private static string RunDocker(params string[] arguments)
    {
        try
        {
            using var docker = Process.Start(new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            docker.ErrorDataReceived += (_, _) => { };
            docker.BeginErrorReadLine();
            return docker.StandardOutput.ReadToEnd();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }

    [GeneratedRegex(@"^ +(?:-(?<short>\w), )?--(?<long>[\w-]+)(?: (?<type>\S+))?(?:  |\r?$)", RegexOptions.Multiline)]
    private static partial Regex FlagLine();
}
