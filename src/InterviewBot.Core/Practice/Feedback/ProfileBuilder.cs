using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Weighs the words of a question's points: rare ones tell much, those of the question or of all its points little.</summary>
internal sealed class ProfileBuilder
{
    /// <summary>What a repeated word of the question is worth.</summary>
    private const float AskedShare = 0.35f;

    private readonly FeedbackIndex _index;
    private readonly ImmutableArray<Question> _versions;
    private readonly FrozenSet<int> _asked;
    private readonly List<HashSet<int>> _texts;

    public ProfileBuilder(FeedbackIndex index, ImmutableArray<Question> versions)
    {
        (_index, _versions) = (index, versions);
        _asked = versions.SelectMany(version => ConceptsOf(new Reading(version.Text))).ToFrozenSet();
        _texts =
        [
            .. versions.SelectMany(version => version.Points).GroupBy(point => point.Id)
                .Select(group => group.SelectMany(point => ConceptsOf(FeedbackIndex.Marked(point.Rich))).ToHashSet()),
        ];
    }

    public QuestionProfile Build()
    {
        var points = _versions.SelectMany(version => version.Points).Select(point => point.Id).Distinct().Select(Point).ToImmutableArray();
        var words = points.SelectMany(point => point.Wordings.SelectMany(wording => wording.Elements)
            .Concat(point.Terms.SelectMany(terms => terms.Groups).SelectMany(group => group).SelectMany(choice => choice.Words)));
        return new QuestionProfile(points, _asked, new Focus(words.Select(word => (word.Key, word.Unit)).Distinct()));
    }

    private IEnumerable<int> ConceptsOf(Reading text) => _index.ReadContent(text).SelectMany(slot => slot.Senses).Select(sense => sense.Concept);

    private PointProfile Point(string id)
    {
        var points = _versions.SelectMany(version => version.Points.Where(point => point.Id == id).Select(point => (version.Language, Point: point))).ToList();
        return new PointProfile(
            id,
            [.. points.Select(version => new Wording(version.Language, Elements(FeedbackIndex.Marked(version.Point.Rich))))],
            [
                .. points.Where(version => !version.Point.Terms.IsEmpty)
                    .Select(version => new TermSet(version.Language, [.. version.Point.Terms.Select(group => group.Select(Choice).ToImmutableArray())])),
            ]);
    }

    private TermChoice Choice(string term)
    {
        var words = Elements(new Reading(term));
        return new TermChoice(words, words.Any(word => word.Negated), term);
    }

    private ImmutableArray<Element> Elements(Reading text) => [.. _index.ReadContent(text).Select(slot => ElementOf(slot, text))];

    private Element ElementOf(Slot slot, Reading text)
    {
        ImmutableArray<int> concepts = [.. slot.Senses.Select(sense => sense.Concept).Distinct()];
        var own = _index.Lexicon.ConceptsOf(slot.Unit);
        var asked = own.Any(_asked.Contains);
        var sharing = own.Max(concept => _texts.Count(words => words.Contains(concept)));
        var weight = own.Min(_index.RarityOf) * (asked ? AskedShare : 1) / MathF.Sqrt(Math.Max(1, sharing));
        return new Element(
            concepts, [.. concepts.SelectMany(_index.Lexicon.OppositesOf)], weight, slot.Denied, slot.Kind, slot.Unit, _index.Lexicon.KeyOf(slot.Unit), asked,
            text.Quote(slot.Start, slot.End));
    }
}
