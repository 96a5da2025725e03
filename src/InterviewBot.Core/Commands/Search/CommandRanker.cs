using System.Buffers;
using System.Collections.Immutable;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// Ranks commands for a query: how much of what was said a command's texts hold, what its name says unasked, the tasks that
/// it is for, and how common it is. The weights were fitted by hand to the labelled queries of the tests, the report half
/// left aside.
/// </summary>
internal sealed class CommandRanker
{
    /// <summary>What a chat line can reasonably hold; the rest of a longer text is not read.</summary>
    private const int LongestQuery = 200, MostWords = 24;

    /// <summary>More candidates than anybody is shown; beyond them the finer points cannot lift one to the top.</summary>
    private const int MostRefined = 64;

    /// <summary>What a word that means nothing to the index takes from all the others.</summary>
    private const float UnknownWeight = 2.5f;

    /// <summary>A task is fitted by its own words as much as by the query's; the best fits count far more than the fair ones.</summary>
    private const float QueryShare = 0.55f, FitPower = 1.6f;

    private readonly QueryReader _reader;
    private readonly FieldScorer _fields;
    private readonly FinalScore _final;
    private readonly IndexedDocument[] _documents;
    private readonly TaskPhrase[] _tasks;

    public CommandRanker(CommandIndexBuilder built)
    {
        _reader = new QueryReader(built.Words);
        _documents = [.. built.Documents];
        _tasks = [.. built.Tasks];
        _fields = new FieldScorer(built, _documents.Length + _tasks.Length);
        _final = new FinalScore(built.Words, _documents);
    }

    public ImmutableArray<LookupMatch> Rank(string query, int most)
    {
        var text = query.Length <= LongestQuery ? query : query[..LongestQuery];
        var words = Words.Split(text);
        if (words.Count > MostWords)
        {
            words.RemoveRange(MostWords, words.Count - MostWords);
        }

        if (words.Count == 0)
        {
            return [];
        }

        var reading = _reader.Read(words);
        using var fields = _fields.Score(reading);
        if (fields.Wanted <= 0)
        {
            return [];
        }

        var spoken = fields.Spoken / fields.Wanted;
        fields.Wanted += reading.Unknown * UnknownWeight;
        _fields.AddName(fields, words, reading, text);
        return Refine(fields, spoken, most);
    }

    private ImmutableArray<LookupMatch> Refine(FieldScores fields, float spoken, int most)
    {
        var fits = TaskFits(fields);
        var matches = new List<Ranked>(MostRefined);
        foreach (var i in Best(fields, fits))
        {
            var score = _final.Of(_documents[i], new Fit(fields.Scores[i] / fields.Wanted, fits[i], spoken, fields.Named == i), fields.Asked);
            if (score > 0)
            {
                matches.Add(new Ranked(_documents[i], score));
            }
        }

        ArrayPool<float>.Shared.Return(fits);
        return
        [
            .. matches.OrderByDescending(match => match.Score).Take(most)
                .Select(match => new LookupMatch(match.Document.Command, Math.Round(match.Score, 4), fields.Flag)),
        ];
    }

    /// <summary>The few that the finer points can still put in another order.</summary>
    private List<int> Best(FieldScores fields, float[] fits)
    {
        var heap = new PriorityQueue<int, float>(MostRefined + 1);
        for (var i = 0; i < _documents.Length; i++)
        {
            var score = (fields.Scores[i] / fields.Wanted) + fits[i];
            if (score <= 0)
            {
                continue;
            }

            if (heap.Count < MostRefined)
            {
                heap.Enqueue(i, score);
            }
            else
            {
                heap.EnqueueDequeue(i, score);
            }
        }

        var best = new List<int>(heap.Count);
        foreach (var (document, _) in heap.UnorderedItems)
        {
            best.Add(document);
        }

        best.Sort();
        return best;
    }

    /// <summary>How well the best of each command's tasks is what was said, from 0 to 1; in a rented array.</summary>
    private float[] TaskFits(FieldScores fields)
    {
        var fits = FieldScores.Zeros(_documents.Length);
        for (var i = 0; i < _tasks.Length; i++)
        {
            var score = fields.Scores[_documents.Length + i];
            if (score <= 0)
            {
                continue;
            }

            var share = Math.Min(1, score / ((QueryShare * fields.Wanted) + ((1 - QueryShare) * _tasks[i].Weight)));
            foreach (var document in _tasks[i].Documents)
            {
                fits[document] = Math.Max(fits[document], share);
            }
        }

        foreach (ref var fit in fits.AsSpan(0, _documents.Length))
        {
            fit = fit > 0 ? MathF.Pow(fit, FitPower) : 0;
        }

        return fits;
    }

    private readonly record struct Ranked(IndexedDocument Document, double Score);
}
