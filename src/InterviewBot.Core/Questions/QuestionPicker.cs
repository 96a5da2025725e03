using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>A question to ask, and whether the pool had to start over for it.</summary>
/// <param name="Recycled">All of the pool was asked here before: this is the one asked longest ago.</param>
/// <param name="Unasked">How many of the pool are still unasked here after this one.</param>
public sealed record PickedQuestion(NumberedQuestion Question, bool Recycled, int Unasked);

/// <summary>Chooses what to ask a channel next: nothing twice before everything once, then the oldest first.</summary>
public sealed class QuestionPicker(QuestionBank bank, IAskedQuestions asked)
{
    /// <summary>Chooses without recording that it was asked.</summary>
    /// <param name="seed">Whatever names this occasion; the same seed on the same state chooses the same question.</param>
    /// <returns>Null where the filter allows no question.</returns>
    public async Task<PickedQuestion?> ChooseAsync(
        ChannelRef channel, QuestionFilter filter, Language language, string seed, CancellationToken cancellationToken)
    {
        var catalog = await bank.CurrentAsync(cancellationToken);
        return Choose(catalog.Pool(filter, language), await asked.ListAsync(channel, cancellationToken), seed);
    }

    /// <summary>The rule itself, as a pure function of the pool, the channel's history and the seed.</summary>
    public static PickedQuestion? Choose(
        ImmutableArray<NumberedQuestion> pool, IReadOnlyList<AskedQuestion> history, string seed)
    {
        if (pool.IsEmpty)
        {
            return null;
        }

        var lastAsked = history.ToDictionary(item => item.Question, item => item.LastAskedAt);
        var unasked = pool.Where(candidate => !lastAsked.ContainsKey(candidate.Question.Id)).ToImmutableArray();
        if (unasked.IsEmpty)
        {
            return new PickedQuestion(pool.MinBy(candidate => (lastAsked[candidate.Question.Id], candidate.Number))!, true, 0);
        }

        var chosen = unasked.MinBy(candidate => (Rank(seed, candidate.Question.Id), candidate.Number))!;
        return new PickedQuestion(chosen, false, unasked.Length - 1);
    }

    /// <summary>FNV-1a over the seed and the id: the same on every machine and run, unlike string.GetHashCode.</summary>
    private static ulong Rank(string seed, QuestionId id)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in string.Concat(seed, "\n", id.Value))
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        // FNV alone spreads the last characters poorly over the high bits, which the ordering looks at first.
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
