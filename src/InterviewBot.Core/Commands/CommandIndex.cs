using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands;

/// <summary>An immutable index over one snapshot's commands. Safe for concurrent use.</summary>
public sealed class CommandIndex
{
    /// <summary>What a chat line can reasonably hold; the rest of a longer text is not read.</summary>
    public const int LongestQuery = 200;

    private const int MostWords = 24;

    private readonly Vocabulary _words;
    private readonly IndexedDocument[] _documents;
    private readonly Posting[][] _postings;
    private readonly float[] _rarity;
    private readonly Dictionary<string, List<(int Document, float Weight)>> _flags;
    private readonly Dictionary<string, int> _names;

    internal CommandIndex(CommandIndexBuilder built)
    {
        _words = built.Words;
        _documents = [.. built.Documents];
        _postings = built.Postings();
        _rarity = built.Rarity();
        _flags = built.Flags;
        _names = built.Names;
    }

    public static CommandIndex Build(ContentSnapshot content) => new(new CommandIndexBuilder(content));

    public ImmutableArray<IndexedCommand> Commands => [.. _documents.Select(document => document.Command)];

    public IndexedCommand? Find(string name) =>
        _names.TryGetValue(CommandNames.Canonical(name), out var document) ? _documents[document].Command : null;

    /// <summary>Finds the commands that a query may mean, best first. Never throws, whatever was typed.</summary>
    public LookupResult Search(string query, int most = 5)
    {
        var text = query.Length <= LongestQuery ? query : query[..LongestQuery];
        var best = Rank(text, most);
        if (best.IsEmpty || best[0].Score < 0.5)
        {
            var other = text.Any(Hangul.IsHangul) ? Keyboard.ToLatin(text) : Keyboard.ToHangul(text);
            var retyped = Rank(other, most);
            best = !retyped.IsEmpty && (best.IsEmpty || retyped[0].Score > best[0].Score + 0.2) ? retyped : best;
        }

        return new LookupResult(query, best);
    }

    private ImmutableArray<LookupMatch> Rank(string text, int most)
    {
        var words = Words.Split(text);
        if (words.Count > MostWords)
        {
            words.RemoveRange(MostWords, words.Count - MostWords);
        }

        var scores = new float[_documents.Length];
        var wanted = ScoreWords(words, scores);
        var flag = ScoreFlags(words, scores, ref wanted);
        ScoreName(words, scores, wanted);
        if (wanted <= 0)
        {
            return [];
        }

        return
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(i => scores[i] > 0)
                .Select(i => (Document: _documents[i], Score: Final(scores[i] / wanted, _documents[i])))
                .OrderByDescending(match => match.Score)
                .Take(most)
                .Select(match => new LookupMatch(match.Document.Command, Math.Round(match.Score, 4), flag)),
        ];
    }

    private static double Final(float share, IndexedDocument document) => Math.Min(1, share * (0.96f + (0.04f * document.Familiarity)));

    /// <returns>The most that a command could have reached.</returns>
    private float ScoreWords(List<string> words, float[] scores)
    {
        var wanted = 0f;
        var meanings = new List<Meaning>();
        var best = new Dictionary<int, float>();
        var asked = new HashSet<int>();
        foreach (var word in words.Where(word => !Words.IsFlag(word)))
        {
            meanings.Clear();
            best.Clear();
            _words.Read(word, meanings);
            var weight = 0f;
            foreach (var meaning in meanings)
            {
                asked.Add(meaning.Concept);
                weight = Math.Max(weight, _rarity[meaning.Concept]);
                foreach (var posting in _postings[meaning.Concept])
                {
                    var score = meaning.Certainty * _rarity[meaning.Concept] * posting.Weight;
                    best[posting.Document] = Math.Max(best.GetValueOrDefault(posting.Document), score);
                }
            }

            wanted += weight;
            foreach (var (document, score) in best)
            {
                scores[document] += score;
            }
        }

        Unasked(asked, scores);
        return wanted;
    }

    /// <summary>A command whose name says something that nobody asked for is a little less likely.</summary>
    private void Unasked(HashSet<int> asked, float[] scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0)
            {
                continue;
            }

            foreach (var part in _documents[i].NameParts)
            {
                scores[i] -= part.Concepts.Any(asked.Contains) ? 0 : 0.06f * part.Rarity;
            }
        }
    }

    private string? ScoreFlags(List<string> words, float[] scores, ref float wanted)
    {
        string? flag = null;
        foreach (var typed in words.Where(Words.IsFlag))
        {
            var known = _flags.ContainsKey(typed) || typed.StartsWith("--", StringComparison.Ordinal)
                ? [typed]
                : typed[1..].Select(letter => $"-{letter}").ToArray();
            foreach (var name in known.Where(_flags.ContainsKey))
            {
                var uses = _flags[name];
                var weight = 1.5f / known.Length;
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

    /// <summary>The words of a name, in its order, are that command, whatever stands behind them.</summary>
    private void ScoreName(List<string> words, float[] scores, float wanted)
    {
        var latin = words.TakeWhile(word => !Words.IsFlag(word) && char.IsAscii(word[0])).ToList();
        for (var count = latin.Count; count > 0; count--)
        {
            var name = string.Join(' ', latin.Take(count));
            var full = name.StartsWith("docker ", StringComparison.Ordinal) ? name : "docker " + name;
            if (_names.TryGetValue(full, out var document))
            {
                scores[document] = Math.Max(scores[document], wanted) + (wanted * 0.2f * count / latin.Count);
                return;
            }
        }
    }
}
