using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>The names that a text is nearest to by keystrokes, for a query that nothing fits.</summary>
internal sealed class NearestNames(IReadOnlyList<IndexedDocument> documents)
{
    private const string Docker = "docker ";
    private const int Most = 3, LongestText = 32;

    /// <summary>With fewer of its keystrokes in common a name is no suggestion.</summary>
    private const double Alike = 0.5;

    private readonly (string Name, int Document)[] _names =
    [
        .. documents.SelectMany((document, i) => document.Command.Entries.SelectMany(entry => entry.Aliases.Prepend(entry.Name)).Distinct()
            .Select(name => (Bare(name.ToLowerInvariant()), i))),
    ];

    /// <returns>The documents with how alike they are, from 0 to 1; the best first.</returns>
    public List<(int Document, double Alikeness)> To(string query)
    {
        var text = Bare(query.Trim().ToLowerInvariant());
        return text.Length is 0 or > LongestText ? [] :
        [
            .. _names.Select(name => (name.Document, Alikeness: Alikeness(text, name.Name)))
                .Where(name => name.Alikeness >= Alike)
                .GroupBy(name => name.Document)
                .Select(names => names.MaxBy(name => name.Alikeness))
                .OrderByDescending(name => name.Alikeness)
                .Take(Most),
        ];
    }

    private static string Bare(string name) => name.StartsWith(Docker, StringComparison.Ordinal) ? name[Docker.Length..] : name;

    private static double Alikeness(string text, string name)
    {
        var length = Math.Max(text.Length, name.Length);
        return 1 - ((double)EditDistance.Within(text, name, (int)(length * (1 - Alike))) / length);
    }
}
