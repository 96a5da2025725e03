using System.Reflection;
using InterviewBot.Core;

namespace InterviewBot.Tests;

public sealed class DependencyRuleTests
{
    [Fact]
    public void CoreKnowsNoPlatformNoSqlAndNoAspNet()
    {
        string[] allowed = ["System", "Microsoft.Extensions.", "Microsoft.Win32.", "Markdig", "YamlDotNet", "Cronos", "netstandard"];
        References(typeof(Language).Assembly)
            .Where(name => !allowed.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .ShouldBeEmpty();
        References(typeof(Language).Assembly).ShouldNotContain(name => name.StartsWith("System.Data", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("InterviewBot.Storage")]
    [InlineData("InterviewBot.Charts")]
    [InlineData("InterviewBot.Web")]
    [InlineData("InterviewBot.Discord")]
    [InlineData("InterviewBot.Slack")]
    public void SiblingsSeeOnlyCore(string assembly) =>
        References(Assembly.Load(assembly)).Where(name => name.StartsWith("InterviewBot", StringComparison.Ordinal)).ShouldBe(["InterviewBot.Core"]);

    private static string[] References(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(reference => reference.Name!)];
}
