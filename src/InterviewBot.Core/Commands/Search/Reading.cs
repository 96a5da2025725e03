namespace InterviewBot.Core.Commands.Search;

/// <summary>A query as the index understands it.</summary>
/// <param name="words">The words that say what is wanted, spacing mended.</param>
internal sealed class Reading(List<string> words)
{
    public List<string> Words { get; } = words;

    /// <summary>Each is one thing that was said, with all that it may mean.</summary>
    public List<List<Meaning>> Terms { get; } = [];

    public List<string> Flags { get; } = [.. words.Where(Text.Words.IsFlag).Distinct()];

    /// <summary>How many of the words mean nothing that the index knows.</summary>
    public int Unknown { get; set; }

    /// <summary>Each of the words is a term of its own.</summary>
    public void Add(IEnumerable<KnownWord> parts, float certainty) => Terms.AddRange(parts.Select(part => Meanings(part, certainty)));

    public static List<Meaning> Meanings(KnownWord word, float certainty) => [.. word.Concepts.Select(concept => new Meaning(concept, certainty))];
}
