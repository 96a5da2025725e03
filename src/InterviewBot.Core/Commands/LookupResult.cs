using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands;

/// <summary>A command in the languages that the content has it in.</summary>
public sealed record IndexedCommand(string Name, CommandEntry? Korean, CommandEntry? English)
{
    /// <summary>The Korean and the English entry, as far as there are.</summary>
    internal IEnumerable<CommandEntry> Entries => new[] { Korean, English }.OfType<CommandEntry>();

    /// <summary>The entry in this language, else in the other: an answer in English is better than none.</summary>
    public CommandEntry In(Language language) => (language == Language.Ko ? Korean ?? English : English ?? Korean)!;
}

/// <param name="Score">From 0 to 1; comparable between queries.</param>
/// <param name="Flag">The flag that was asked about: <c>-it</c>; null where none was.</param>
public sealed record LookupMatch(IndexedCommand Command, double Score, string? Flag);

/// <summary>What a query found, best first.</summary>
public sealed record LookupResult(string Query, ImmutableArray<LookupMatch> Matches)
{
    /// <summary>Below this even the best match shares too little with the query to be an answer.</summary>
    private const double Poor = 0.3;

    /// <summary>The score of a name that only looks like what was typed: never an answer.</summary>
    internal const double MostOfNearest = 0.2;

    /// <summary>
    /// The best has to lead by this share of its own score to be given as the one answer, and by more the less of the query
    /// it accounts for.
    /// </summary>
    private const double ClearLead = 0.1, LeadForDoubt = 0.5, NoDoubt = 0.9;

    public LookupConfidence Confidence => Matches.IsEmpty || Matches[0].Score < Poor ? LookupConfidence.None
        : Matches.Length == 1 || Matches[0].Score >= 0.999 || Leads(Matches[0].Score, Matches[1].Score) ? LookupConfidence.Sure
        : LookupConfidence.Unsure;

    private static bool Leads(double best, double second) => best - second >= best * (ClearLead + (LeadForDoubt * Math.Max(0, NoDoubt - best)));
}

public enum LookupConfidence
{
    /// <summary>Nothing fits; the matches are only the nearest.</summary>
    None,

    /// <summary>Several fit about as well: offer them instead of guessing.</summary>
    Unsure,

    Sure,
}
