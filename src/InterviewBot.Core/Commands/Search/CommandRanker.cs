using System.Buffers;
using System.Collections.Immutable;
using InterviewBot.Core.Text;

#pragma warning disable
namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// Ranks commands for a query: the share of what was said that a command's texts hold, each word by its rarity and by how
/// telling its place is; less for what its name says unasked; the rest from the tasks that it is for and from how common
/// it is.
/// </summary>
internal sealed class CommandRanker
{
    /// <summary>What a chat line can reasonably hold; the rest of a longer text is not read.</summary>
    private const int LongestQuery = 200, MostWords = 24;

    /// <summary>More candidates than anybody is shown; beyond them the finer points cannot lift one to the top.</summary>
    private const int MostRefined = 64;

    internal static float UnaskedShare = Tune("unasked", 0.045f);
    internal static float TaskShare = Tune("task", 0.95f);
    internal static float TaskMix = Tune("mix", 0.45f);
    internal static float TaskPower = Tune("power", 2.0f);
    internal static float Unnamed = Tune("unnamed", 0.85f);
    internal static float PriorShare = Tune("prior", 0.16f);
    internal static float UnknownWeight = Tune("unknown", 1.5f);
    internal static float FlagWeight = Tune("flag", 1f);
    internal static float Elsewhere = Tune("elsewhere", 0.89f);
    internal static float OutOfDockerfile = Tune("outdockerfile", 0.9f);
    internal static float OutOfCompose = Tune("outcompose", 0.7f);
    internal static float Floor = Tune("floor", 0.45f);
    internal static float PartName = Tune("partname", 0.2f);

    private readonly QueryReader _reader;
    private readonly IndexedDocument[] _documents;
    private readonly TaskPhrase[] _tasks;
    private readonly Posting[][] _postings;
    private readonly float[] _rarity;
    private readonly Dictionary<string, List<(int Document, float Weight)>> _flags;
    private readonly NameTable _names;
    private readonly int[] _compose;
    private readonly int[] _homes;
    private readonly int[] _dockerfile;

    public CommandRanker(CommandIndexBuilder built)
    {
        _reader = new QueryReader(built.Words);
        _documents = [.. built.Documents];
        _tasks = [.. built.Tasks];
        _postings = built.Postings();
        _rarity = built.Rarity;
        _flags = built.Flags;
        _names = built.Names;
        _dockerfile = [.. built.Words.Find("dockerfile")?.Concepts ?? []];
        _homes = [.. _documents.SelectMany(document => document.Home).Distinct()];
        _compose = [.. FamilyWords.Compose.Select(word => built.Words.Find(word)).OfType<KnownWord>().SelectMany(word => word.Concepts)];
    }

    private static float Tune(string name, float value) => Environment.GetEnvironmentVariable("T_" + name) is { } text ? float.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : value;

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
        var scores = new float[_documents.Length + _tasks.Length];
        var asked = new HashSet<int>();
        var spokenWeight = ScoreTerms(reading, scores, asked);
        var wanted = spokenWeight;
        var flag = ScoreFlags(reading, scores, ref wanted);
        if (wanted <= 0)
        {
            return [];
        }

        var spoken = spokenWeight / wanted;
        wanted += reading.Unknown * UnknownWeight;
        ScoreName(words, reading, text, scores, wanted);
        var fits = TaskFits(scores, wanted);
        return
        [
            .. Best(scores, fits, wanted)
                .Select(i => (Document: _documents[i], Score: Final(_documents[i], scores[i] / wanted, fits[i], spoken, asked)))
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score)
                .Take(most)
                .Select(match => new LookupMatch(match.Document.Command, Math.Round(Math.Min(1, match.Score), 4), flag)),
        ];
    }

    private List<int> Best(float[] scores, float[] fits, float wanted)
    {
        var heap = new PriorityQueue<int, float>(MostRefined + 1);
        for (var i = 0; i < _documents.Length; i++)
        {
            var score = (scores[i] / wanted) + fits[i];
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

        return [.. heap.UnorderedItems.Select(item => item.Element).Order()];
    }

    private double Final(IndexedDocument document, float share, float fit, float spoken, HashSet<int> asked)
    {
        var field = Math.Clamp(share - (UnaskedShare * spoken * Unasked(document, asked)), 0, 1);
        var score = field + ((1 - field) * fit * TaskShare);
        var named = document.Family.Length == 0 || Array.Exists(document.Family, asked.Contains);
        var isCompose = document.Family.AsSpan().ContainsAny(_compose);
        var place = !isCompose && Array.Exists(_compose, asked.Contains) ? OutOfCompose
            : !document.IsInstruction && Array.Exists(_dockerfile, asked.Contains) ? OutOfDockerfile
            : document.Home.Length > 0 && !Array.Exists(document.Home, asked.Contains) && Array.Exists(_homes, asked.Contains) ? Elsewhere
            : 1;
        return score * (named ? 1 : Unnamed) * place * (1 - PriorShare + (PriorShare * document.Prior));
    }

    /// <summary>A command whose name says something that nobody asked for is a little less likely; its shortest name counts.</summary>
    private static float Unasked(IndexedDocument document, HashSet<int> asked)
    {
        var least = float.MaxValue;
        foreach (var name in document.Names)
        {
            var unasked = 0f;
            foreach (var part in name)
            {
                unasked += Array.Exists(part.Concepts, asked.Contains) ? 0 : part.Rarity;
            }

            least = Math.Min(least, unasked);
        }

        return least;
    }

    /// <summary>How well the best of a command's tasks is what was said, from 0 to 1.</summary>
    private float[] TaskFits(float[] scores, float wanted)
    {
        var fits = new float[_documents.Length];
        for (var i = 0; i < _tasks.Length; i++)
        {
            var score = scores[_documents.Length + i];
            if (score <= 0)
            {
                continue;
            }

            var fit = MathF.Pow(Math.Min(1, score / ((TaskMix * wanted) + ((1 - TaskMix) * _tasks[i].Weight))), TaskPower);
            foreach (var document in _tasks[i].Documents)
            {
                fits[document] = Math.Max(fits[document], fit);
            }
        }

        return fits;
    }

    /// <summary>The words of a name, in its order, are that command, whatever stands around them.</summary>
    private void ScoreName(List<string> words, Reading reading, string text, float[] scores, float wanted)
    {
        if (_names.Longest(words, text) is not { } found)
        {
            return;
        }

        var said = reading.Words.Count(word => !Words.IsFlag(word) && word != "docker");
        var share = Math.Min(1, (float)(found.Words - (words[0] == "docker" ? 1 : 0)) / Math.Max(1, said));
        var reached = found.IsWhole ? Floor + ((1 - Floor) * share) : share >= 0.99f ? 1 : 0;
        scores[found.Document] = Math.Max(scores[found.Document], wanted * reached) + (wanted * PartName * share * share);
    }

    /// <param name="asked">Gathers the concepts that the words may mean.</param>
    /// <returns>The most that a command could have reached.</returns>
    private float ScoreTerms(Reading reading, float[] scores, HashSet<int> asked)
    {
        var wanted = 0f;
        var best = ArrayPool<float>.Shared.Rent(scores.Length);
        Array.Clear(best, 0, scores.Length);
        var touched = new List<int>();
        foreach (var term in reading.Terms)
        {
            var weight = 0f;
            foreach (var meaning in term)
            {
                weight = Math.Max(weight, _rarity[meaning.Concept]);
            }

            foreach (var meaning in term)
            {
                asked.Add(meaning.Concept);
                TakeBest(meaning, weight, best, touched);
            }

            wanted += weight;
            foreach (var document in touched)
            {
                scores[document] += best[document];
                best[document] = 0;
            }

            touched.Clear();
        }

        ArrayPool<float>.Shared.Return(best);
        return wanted;
    }

    /// <summary>A word counts once for a command, in its most telling meaning.</summary>
    private void TakeBest(Meaning meaning, float weight, float[] best, List<int> touched)
    {
        if (_rarity[meaning.Concept] <= 0)
        {
            return;
        }

        foreach (var posting in _postings[meaning.Concept])
        {
            var score = weight * meaning.Certainty * posting.Weight;
            if (best[posting.Document] == 0)
            {
                touched.Add(posting.Document);
            }

            best[posting.Document] = Math.Max(best[posting.Document], score);
        }
    }

    private string? ScoreFlags(Reading reading, float[] scores, ref float wanted)
    {
        string? flag = null;
        foreach (var typed in reading.Flags)
        {
            var known = _flags.ContainsKey(typed) || typed.StartsWith("--", StringComparison.Ordinal)
                ? [typed]
                : typed[1..].Select(letter => $"-{letter}").ToArray();
            foreach (var name in known.Where(_flags.ContainsKey))
            {
                var uses = _flags[name];
                var weight = FlagWeight * MathF.Log(1 + (_documents.Length / (0.5f + uses.Count)));
                wanted += weight;
                flag = typed;
                foreach (var (document, fit) in uses)
                {
                    scores[document] += weight * fit;
                }
            }
        }

        return flag;
    }
}
