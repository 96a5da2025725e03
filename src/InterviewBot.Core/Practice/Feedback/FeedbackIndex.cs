using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>The lexicon and the weights of one content snapshot. Safe for concurrent use.</summary>
internal sealed class FeedbackIndex
{
    /// <summary>What a repeated word of the question is worth.</summary>
    private const float AskedShare = 0.35f;

    private readonly FrozenDictionary<QuestionId, ImmutableArray<Question>> _questions;
    private readonly ConcurrentDictionary<QuestionId, QuestionProfile> _profiles = new();
    private readonly float[] _rarity;
    private readonly Lock _reading = new();

    public FeedbackIndex(ContentSnapshot content)
    {
        Lexicon = LexiconBuilder.Build([.. content.Synonyms, .. content.AnswerSynonyms]);
        Reader = new SlotReader(Lexicon);
        _questions = content.Questions.GroupBy(question => question.Id).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _rarity = Learn(content);
    }

    public Lexicon Lexicon { get; }

    public SlotReader Reader { get; }

    public QuestionProfile? Find(QuestionId id) => _questions.TryGetValue(id, out var versions) ? _profiles.GetOrAdd(id, _ => Profile(versions)) : null;

    /// <summary>How rare a concept is over all points, 0 to 1.</summary>
    public float RarityOf(int concept) => concept < _rarity.Length ? _rarity[concept] : 1;

    private float[] Learn(ContentSnapshot content)
    {
        var uses = new Dictionary<int, HashSet<(QuestionId, string)>>();
        foreach (var question in content.Questions)
        {
            Slots(question.Text);
            foreach (var point in question.Points)
            {
                foreach (var concept in Slots(Code(point.Rich)).SelectMany(slot => slot.Senses).Select(sense => sense.Concept))
                {
                    (uses.TryGetValue(concept, out var points) ? points : uses[concept] = []).Add((question.Id, point.Id));
                }

                foreach (var term in point.Terms.SelectMany(group => group))
                {
                    Slots(term);
                }
            }

            Slots(Rich.PlainText(question.ModelAnswer));
        }

        var count = content.Questions.SelectMany(question => question.Points.Select(point => (question.Id, point.Id))).Distinct().Count();
        var most = MathF.Log(count + 1);
        return [.. Enumerable.Range(0, Lexicon.ConceptCount).Select(concept => MathF.Log((count + 1) / (uses.TryGetValue(concept, out var points) ? points.Count + 0.5f : 1)) / most)];
    }

    private List<Slot> Slots(string text)
    {
        var tokens = Tokenizer.Split(new Reading(text));
        return Reader.Read(tokens, new Clauses(tokens), null, learn: true);
    }

    /// <summary>The text with its code marked, so that `none` is a name and no negation.</summary>
    private static string Code(ImmutableArray<Inline> rich) => string.Concat(rich.Select(part => part is Inline.Code code ? $"`{code.Value}`" : Rich.PlainText([part])));

    private QuestionProfile Profile(ImmutableArray<Question> versions)
    {
        lock (_reading)
        {
            var asked = versions.SelectMany(version => Slots(version.Text)).SelectMany(slot => slot.Senses).Select(sense => sense.Concept).ToFrozenSet();
            var texts = versions.SelectMany(version => version.Points).GroupBy(point => point.Id)
                .ToDictionary(group => group.Key, group => group.SelectMany(point => Slots(Code(point.Rich))).SelectMany(slot => slot.Senses).Select(sense => sense.Concept).ToHashSet());
            var points = versions[0].Points.Select(point => Profile(point.Id, versions, asked, texts)).ToImmutableArray();
            var words = points.SelectMany(point => point.Wordings.SelectMany(wording => wording.Elements)
                .Concat(point.Terms.SelectMany(terms => terms.Groups).SelectMany(group => group).SelectMany(choice => choice.Words)));
            return new QuestionProfile(points, asked, new Focus(words.Select(word => (word.Word, Lexicon.Find(word.Word))).Distinct()));
        }
    }

    private PointProfile Profile(string id, ImmutableArray<Question> versions, FrozenSet<int> asked, Dictionary<string, HashSet<int>> texts)
    {
        var points = versions.SelectMany(version => version.Points.Where(point => point.Id == id)).ToList();
        return new PointProfile(
            id,
            [.. points.Select(point => new Wording([.. Elements(Code(point.Rich), asked, texts)]))],
            [.. points.Where(point => !point.Terms.IsEmpty).Select(point => new TermSet([.. point.Terms.Select(group => group.Select(term => Choice(term, asked, texts)).ToImmutableArray())]))],
            []);
    }

    private TermChoice Choice(string term, FrozenSet<int> asked, Dictionary<string, HashSet<int>> texts)
    {
        var elements = Elements(term, asked, texts).ToImmutableArray();
        return new TermChoice(elements, elements.Any(element => element.Negated), term);
    }

    private IEnumerable<Element> Elements(string text, FrozenSet<int> asked, Dictionary<string, HashSet<int>> texts)
    {
        foreach (var slot in Slots(text))
        {
            int[] concepts = [.. slot.Senses.Select(sense => sense.Concept).Distinct()];
            var own = Lexicon.ConceptsOf(slot.Unit);
            var rarity = MathF.Pow(own.Min(RarityOf), float.Parse(Environment.GetEnvironmentVariable("POW") ?? "1"));
            var sharing = own.Max(concept => texts.Values.Count(words => words.Contains(concept)));
            var weight = rarity * (own.Any(asked.Contains) ? AskedShare : 1) / MathF.Sqrt(Math.Max(1, sharing));
            yield return new Element(concepts, [.. concepts.SelectMany(Lexicon.OppositesOf)], weight, slot.Denied, slot.Kind, KeyOf(slot));
        }
    }

    private string KeyOf(Slot slot) => Lexicon.KeyOf(slot.Unit);
}
