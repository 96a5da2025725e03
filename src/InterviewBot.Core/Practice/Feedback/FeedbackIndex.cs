using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>The words of one content snapshot, what each tells, and its questions' profiles. Safe for concurrent use.</summary>
internal sealed class FeedbackIndex
{
    private readonly FrozenDictionary<QuestionId, ImmutableArray<Question>> _questions;
    private readonly ConcurrentDictionary<QuestionId, QuestionProfile> _profiles = new();
    private readonly float[] _rarity;

    public FeedbackIndex(ContentSnapshot content)
    {
        Lexicon = LexiconBuilder.Build([.. content.Synonyms, .. content.AnswerSynonyms]);
        Reader = new SlotReader(Lexicon);
        _questions = content.Questions.GroupBy(question => question.Id).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _rarity = Learn(content);
    }

    public Lexicon Lexicon { get; }

    public SlotReader Reader { get; }

    /// <summary>A question in all of its languages; empty where there is none of this id.</summary>
    public ImmutableArray<Question> VersionsOf(QuestionId id) => _questions.GetValueOrDefault(id, []);

    public QuestionProfile ProfileOf(QuestionId id) => _profiles.GetOrAdd(id, _ => new ProfileBuilder(this, VersionsOf(id)).Build());

    /// <summary>How rare a concept is over all points, 0 to 1.</summary>
    public float RarityOf(int concept) => concept < _rarity.Length ? _rarity[concept] : 1;

    /// <summary>Reads content. Words that are new join the lexicon, which happens only while this is built.</summary>
    public List<Slot> ReadContent(Reading reading)
    {
        var tokens = Tokenizer.Split(reading);
        return Reader.Read(tokens, new Clauses(tokens), null, learn: true);
    }

    /// <summary>The text with its code marked, so that `none` is a name and no negation.</summary>
    public static Reading Marked(ImmutableArray<Inline> rich) =>
        new(string.Concat(rich.Select(part => part is Inline.Code code ? $"`{code.Value}`" : Rich.PlainText([part]))));

    private float[] Learn(ContentSnapshot content)
    {
        var uses = new Dictionary<int, HashSet<(QuestionId, string)>>();
        foreach (var question in content.Questions)
        {
            ReadContent(new Reading(question.Text));
            foreach (var point in question.Points)
            {
                foreach (var concept in ReadContent(Marked(point.Rich)).SelectMany(slot => slot.Senses).Select(sense => sense.Concept))
                {
                    (uses.TryGetValue(concept, out var points) ? points : uses[concept] = []).Add((question.Id, point.Id));
                }

                foreach (var term in point.Terms.SelectMany(group => group))
                {
                    ReadContent(new Reading(term));
                }
            }

            // A model answer's words tell nothing of a point, but with them other words are split rightly.
            ReadContent(new Reading(Rich.PlainText(question.ModelAnswer)));
        }

        return Rarity(uses, content.Questions.SelectMany(question => question.Points.Select(point => (question.Id, point.Id))).Distinct().Count());
    }

    private float[] Rarity(Dictionary<int, HashSet<(QuestionId, string)>> uses, int points)
    {
        var most = MathF.Log(points + 2);
        return
        [
            .. Enumerable.Range(0, Lexicon.ConceptCount)
                .Select(concept => MathF.Log((points + 2) / (uses.TryGetValue(concept, out var users) ? users.Count + 0.5f : 1)) / most),
        ];
    }
}
