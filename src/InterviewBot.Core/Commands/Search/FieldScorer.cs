using System.Buffers;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>What the words and flags of one query add up to. The array of scores is rented.</summary>
/// <param name="count">How many commands and tasks there are.</param>
/// <param name="concepts">How many concepts there are.</param>
internal sealed class FieldScores(int count, int concepts) : IDisposable
{
    /// <summary>Of each command, then of each task; longer than they are.</summary>
    public float[] Scores { get; } = Zeros(count);

    /// <summary>The tasks that score anything, each once.</summary>
    public List<int> Tasks { get; } = [];

    /// <summary>The concepts that the words may mean.</summary>
    public ConceptSet Asked { get; } = new(concepts);

    /// <summary>The most that a command could have reached.</summary>
    public float Wanted { get; set; }

    /// <summary>The part of <see cref="Wanted"/> that the words make up.</summary>
    public float Spoken { get; set; }

    /// <summary>The command that was named outright; null where none was.</summary>
    public int? Named { get; set; }

    /// <summary>The flag that was asked about; null where none was.</summary>
    public string? Flag { get; set; }

    public void Dispose() => ArrayPool<float>.Shared.Return(Scores);

    /// <summary>A rented array that is zero as far as it is used.</summary>
    public static float[] Zeros(int count)
    {
        var array = ArrayPool<float>.Shared.Rent(count);
        Array.Clear(array, 0, count);
        return array;
    }
}

/// <summary>Adds up, for each command and task, the words of a query that it holds: by their rarity and by how telling the place is.</summary>
/// <param name="count">How many commands and tasks there are.</param>
internal sealed class FieldScorer(CommandIndexBuilder built, int count)
{
    /// <summary>What a command is sure of that was named outright, whatever else was said, and what a part of a name adds.</summary>
    private const float Named = 0.45f, PartOfName = 0.2f;

    /// <summary>From here on a name is all that was said.</summary>
    private const float Whole = 0.99f;

    private readonly Posting[][] _postings = built.Postings();
    private readonly float[] _rarity = built.Rarity;
    private readonly FlagUses _flags = built.Flags;
    private readonly NameTable _names = built.Names;
    private readonly int _documents = built.Documents.Count;

    public FieldScores Score(Reading reading)
    {
        var fields = new FieldScores(count, _rarity.Length);
        var best = FieldScores.Zeros(count);
        var touched = new List<int>();
        foreach (var term in reading.Terms)
        {
            fields.Spoken += Add(term, fields, best, touched);
        }

        ArrayPool<float>.Shared.Return(best);
        fields.Wanted = fields.Spoken;
        AddFlags(reading, fields);
        return fields;
    }

    /// <summary>The words of a name, in its order, are that command, whatever stands around them.</summary>
    public void AddName(FieldScores fields, List<string> words, Reading reading, string text)
    {
        if (_names.Longest(words, text) is not { } found)
        {
            return;
        }

        var said = reading.Words.Count(word => !Words.IsFlag(word) && word != "docker");
        var share = Math.Min(1, (float)(found.Words - (words[0] == "docker" ? 1 : 0)) / Math.Max(1, said));
        var reached = found.IsWhole ? Named + ((1 - Named) * share) : share >= Whole ? 1 : 0;
        fields.Named = found.IsWhole ? found.Document : null;
        ref var score = ref fields.Scores[found.Document];
        score = Math.Max(score, fields.Wanted * reached) + (fields.Wanted * PartOfName * share * share);
    }

    /// <summary>A word counts once for a command, in its most telling meaning. All its meanings weigh alike: which is meant nobody knows yet.</summary>
    private float Add(List<Meaning> term, FieldScores fields, float[] best, List<int> touched)
    {
        var weight = 0f;
        foreach (var meaning in term)
        {
            weight = Math.Max(weight, _rarity[meaning.Concept]);
        }

        foreach (var meaning in term)
        {
            fields.Asked.Add(meaning.Concept);
            if (_rarity[meaning.Concept] > 0)
            {
                TakeBest(_postings[meaning.Concept], weight * meaning.Certainty, best, touched);
            }
        }

        foreach (var document in touched)
        {
            if (document >= _documents && fields.Scores[document] == 0)
            {
                fields.Tasks.Add(document);
            }

            fields.Scores[document] += best[document];
            best[document] = 0;
        }

        touched.Clear();
        return weight;
    }

    private static void TakeBest(Posting[] postings, float weight, float[] best, List<int> touched)
    {
        foreach (var posting in postings)
        {
            ref var known = ref best[posting.Document];
            if (known == 0)
            {
                touched.Add(posting.Document);
            }

            known = Math.Max(known, weight * posting.Weight);
        }
    }

    private void AddFlags(Reading reading, FieldScores fields)
    {
        foreach (var typed in reading.Flags)
        {
            var flag = _flags.Meant(typed);
            foreach (var uses in _flags.Of(flag))
            {
                var weight = MathF.Log(1 + (_documents / (0.5f + uses.Count)));
                fields.Wanted += weight;
                fields.Flag = flag;
                foreach (var (document, fit) in uses)
                {
                    fields.Scores[document] += weight * fit;
                }
            }
        }
    }
}
