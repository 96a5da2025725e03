using InterviewBot.Core.Content;

namespace InterviewBot.Bench.Lookup;

/// <summary>What every engine gets of a command: the same texts, Korean and English together.</summary>
internal sealed record SearchDocument(string Name, string Aliases, string Description, string Examples, string Flags, string Tasks)
{
    public static SearchDocument[] Of(ContentSnapshot content) =>
    [
        .. content.Commands.GroupBy(entry => entry.Name).Select(group => new SearchDocument(
            group.Key,
            Join(group.SelectMany(entry => entry.Aliases).Distinct()),
            Join(group.Select(entry => entry.Description)),
            Join(group.SelectMany(entry => entry.Examples).Select(example => $"{example.Line} {example.Explanation}")),
            Join(group.SelectMany(entry => entry.Flags).Select(flag => $"{string.Join(' ', flag.Names)} {flag.Description}")),
            Join(group.SelectMany(entry => entry.Tasks)))),
    ];

    private static string Join(IEnumerable<string> texts) => string.Join('\n', texts);
}
