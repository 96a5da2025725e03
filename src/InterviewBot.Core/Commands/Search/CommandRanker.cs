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

    /// <summary>What a word that means nothing to the index takes from all the others.</summary>
    private const float UnknownWeight = 2.5f;

    /// <summary>A task is fitted by its own words as much as by the query's; the best fits count far more than the fair ones.</summary>
    private const float QueryShare = 0.55f, FitPower = 1.6f;

    /// <summary>What a command counts whose name was begun, and what is left to those that the words alone find.</summary>
    private const double Begun = 0.9, BesideBegun = 0.8;

    private readonly QueryReader _reader;
    private readonly FieldScorer _fields;
    private readonly FinalScore _final;
    private readonly BegunNames _begun;
    private readonly IndexedDocument[] _documents;
    private readonly TaskPhrase[] _tasks;

    public CommandRanker(CommandIndexBuilder built)
    {
        _reader = new QueryReader(built.Words);
        _documents = [.. built.Documents];
        _tasks = [.. built.Tasks];
        _fields = new FieldScorer(built, _documents.Length + _tasks.Length);
        _final = new FinalScore(built.Words, _documents);
        _begun = new BegunNames(built);
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

        var found = RankWords(words, text, most);
        return _begun.Of(words) is { Count: > 0 } begun ? Complete(begun, found, most) : found;
    }

    private ImmutableArray<LookupMatch> RankWords(List<string> words, string text, int most)
    {
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

    private ImmutableArray<LookupMatch> Complete(List<int> begun, ImmutableArray<LookupMatch> found, int most)
    {
        var first = begun.ConvertAll(document => new LookupMatch(_documents[document].Command, Math.Round(Begun * _documents[document].Prior, 4), null));
        var rest = found.Where(match => !first.Exists(known => known.Command == match.Command))
            .Select(match => match with { Score = Math.Round(match.Score * first[^1].Score * BesideBegun, 4) });
        return [.. first.Concat(rest).Take(most)];
    }

    private ImmutableArray<LookupMatch> Refine(FieldScores fields, float spoken, int most)
    {
        var fits = TaskFits(fields);
        var best = new BestFew(most);
        for (var i = 0; i < _documents.Length; i++)
        {
            if (fields.Scores[i] <= 0 && fits[i] <= 0)
            {
                continue;
            }

            var fit = new Fit(fields.Scores[i] / fields.Wanted, fits[i], spoken, fields.Named == i);
            best.Add(i, _final.Of(_documents[i], fit, fields.Asked, best.Least));
        }

        ArrayPool<float>.Shared.Return(fits);
        return [.. best.Found.Select(found => new LookupMatch(_documents[found.Document].Command, Math.Round(found.Score, 4), fields.Flag))];
    }

    /// <summary>How well the best of each command's tasks is what was said, from 0 to 1; in a rented array.</summary>
    private float[] TaskFits(FieldScores fields)
    {
        var fits = FieldScores.Zeros(_documents.Length);
        foreach (var task in fields.Tasks)
        {
            var phrase = _tasks[task - _documents.Length];
            var share = Math.Min(1, fields.Scores[task] / ((QueryShare * fields.Wanted) + ((1 - QueryShare) * phrase.Weight)));
            foreach (var document in phrase.Documents)
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
}
