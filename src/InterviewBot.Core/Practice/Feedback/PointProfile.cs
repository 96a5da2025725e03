using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A word of a point's text: any of its concepts in an answer shows it.</summary>
/// <param name="Opposites">Concepts that mean the contrary.</param>
/// <param name="Weight">How much it tells of this point among all others.</param>
/// <param name="Negated">Whether the point denies it.</param>
/// <param name="Key">How the lexicon spells it.</param>
/// <param name="Asked">Whether the question itself says it.</param>
/// <param name="Surface">As the text spells it.</param>
internal sealed record Element(
    ImmutableArray<int> Concepts, ImmutableArray<int> Opposites, float Weight, bool Negated, TokenKind Kind, int Unit, string Key, bool Asked, string Surface);

/// <summary>One way to say a point: its text in one language.</summary>
internal sealed record Wording(Language Language, ImmutableArray<Element> Elements)
{
    public float Total { get; } = Elements.Sum(element => element.Weight);
}

/// <summary>A synonym of a term group: all of its words are needed.</summary>
internal sealed record TermChoice(ImmutableArray<Element> Words, bool Negated, string Text);

/// <summary>The groups of one language's terms; all of them are needed.</summary>
internal sealed record TermSet(Language Language, ImmutableArray<ImmutableArray<TermChoice>> Groups);

/// <summary>An answer point as the matcher knows it, in every language that it has.</summary>
internal sealed record PointProfile(string Id, ImmutableArray<Wording> Wordings, ImmutableArray<TermSet> Terms);
