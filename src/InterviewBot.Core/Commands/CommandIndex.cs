using System.Collections.Concurrent;
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

    /// <summary>The score at which a command is worth naming beside another.</summary>
    private const double Alikeness = 0.3;

    private const int MostAlike = 3;

    /// <summary>More candidates than anybody is shown; beyond them the finer points cannot lift one to the top.</summary>
    private const int MostRefined = 64;

    /// <summary>Who does not say Dockerfile or compose.yaml asks for a command first: 복사 is docker cp before COPY.</summary>
    private const float WrittenInFile = 0.95f;

    private readonly Vocabulary _words;
    private readonly IndexedDocument[] _documents;
    private readonly Posting[][] _postings;
    private readonly float[] _rarity;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _alike = new();
    private readonly Dictionary<string, List<(int Document, float Weight)>> _flags;
    private readonly NameTable _names;

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

    /// <summary>The command of this name or alias, written as the content has it.</summary>
    public IndexedCommand? Find(string name) =>
        _names.Find(CommandNames.Canonical(name)) is { } document ? _documents[document].Command : null;

    /// <summary>What the command of a line does, in one sentence; null where no table has it.</summary>
    public string? MeaningOf(string line, Language language)
    {
        if (CommandNames.OfLine(line) is not { } name || Find(name) is not { } command)
        {
            return null;
        }

        var description = command.In(language).Description;
        var end = description.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? description : description[..(end + 1)];
    }

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

    /// <summary>Names of commands that are like one; looked for once, for an index never changes.</summary>
    public ImmutableArray<string> Alike(IndexedCommand command) => _alike.GetOrAdd(
        command.Name,
        name =>
        [
            .. Search(name, MostAlike + 1).Matches
                .Where(match => match.Score >= Alikeness && match.Command.Name != name)
                .Select(match => match.Command.Name)
                .Take(MostAlike),
        ]);

    private ImmutableArray<LookupMatch> Rank(string text, int most)
    {
        var words = Words.Split(text);
        if (words.Count > MostWords)
        {
            words.RemoveRange(MostWords, words.Count - MostWords);
        }

        var scores = new float[_documents.Length];
        var asked = new HashSet<int>();
        var wanted = ScoreWords(words, scores, asked);
        var flag = ScoreFlags(words, scores, ref wanted);
        if (wanted <= 0)
        {
            return [];
        }

        if (_names.Longest(words, text) is var (named, share))
        {
            // The words of a name, in its order, are that command, whatever stands behind them.
            scores[named] = Math.Max(scores[named], wanted) + (wanted * 0.2f * share);
        }

        return
        [
            .. Best(scores)
                .Select(i => new Ranked(_documents[i], Final((scores[i] - Unasked(_documents[i], asked)) / wanted, _documents[i])))
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score)
                .Take(most)
                .Select(match => new LookupMatch(match.Document.Command, Math.Round(match.Score, 4), flag)),
        ];
    }

    /// <summary>The few that the finer points can still put in another order.</summary>
    private static List<int> Best(float[] scores)
    {
        var heap = new PriorityQueue<int, float>(MostRefined + 1);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0)
            {
                continue;
            }

            if (heap.Count < MostRefined)
            {
                heap.Enqueue(i, scores[i]);
            }
            else
            {
                heap.EnqueueDequeue(i, scores[i]);
            }
        }

        return [.. heap.UnorderedItems.Select(item => item.Element).Order()];
    }

    /// <summary>A command whose name says something that nobody asked for is a little less likely.</summary>
    private static float Unasked(IndexedDocument document, HashSet<int> asked)
    {
        var unasked = 0f;
        foreach (var part in document.NameParts)
        {
            unasked += Array.Exists(part.Concepts, asked.Contains) ? 0 : 0.06f * part.Rarity;
        }

        return unasked;
    }

    private static double Final(float share, IndexedDocument document) =>
        Math.Min(1, share * (0.96f + (0.04f * document.Familiarity)) * (IsTyped(document) ? 1 : WrittenInFile));

    /// <summary>Whether it is typed in a shell, and no instruction of a Dockerfile or key of a compose file.</summary>
    private static bool IsTyped(IndexedDocument document) => !document.Command.Name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal)
        && !document.Command.Name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal);

    /// <param name="asked">Gathers the concepts that the words may mean.</param>
    /// <returns>The most that a command could have reached.</returns>
    private float ScoreWords(List<string> words, float[] scores, HashSet<int> asked)
    {
        var wanted = 0f;
        var meanings = new List<Meaning>();
        var best = new float[scores.Length];
        var touched = new List<int>();
        foreach (var word in words.Where(word => !Words.IsFlag(word)))
        {
            meanings.Clear();
            _words.Read(word, meanings);
            var weight = 0f;
            foreach (var meaning in meanings)
            {
                asked.Add(meaning.Concept);
                weight = Math.Max(weight, _rarity[meaning.Concept]);
                TakeBest(meaning, best, touched);
            }

            wanted += weight;
            foreach (var document in touched)
            {
                scores[document] += best[document];
                best[document] = 0;
            }

            touched.Clear();
        }

        return wanted;
    }

    /// <summary>A word counts once for a command, in its most telling meaning.</summary>
    private void TakeBest(Meaning meaning, float[] best, List<int> touched)
    {
        var weight = meaning.Certainty * _rarity[meaning.Concept];
        if (weight <= 0)
        {
            return;
        }

        foreach (var posting in _postings[meaning.Concept])
        {
            var score = weight * posting.Weight;
            if (best[posting.Document] == 0)
            {
                touched.Add(posting.Document);
            }

            best[posting.Document] = Math.Max(best[posting.Document], score);
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

    private readonly record struct Ranked(IndexedDocument Document, double Score);
}
