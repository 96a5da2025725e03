using System.Collections.Immutable;
using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A word that would have shown a point.</summary>
/// <param name="Text">As the content spells it, without a particle.</param>
internal readonly record struct MissingWord(string Text);

/// <summary>Finds what an answer would still have to say of a point.</summary>
internal static class MissingWords
{
    private const int MostWords = 3;

    public static ImmutableArray<MissingWord> Of(PointMatch match, AnswerReading answer, Language language)
    {
        var terms = match.Point.Terms.FirstOrDefault(terms => terms.Language == language) ?? match.Point.Terms.FirstOrDefault();
        var missed = terms is null ? [] : MissedTerms(terms, match, answer, language);
        return missed.All(IsSyllable) ? [.. MissedWords(match, answer, language).Union(missed).Take(MostWords)] : missed;
    }

    private static ImmutableArray<MissingWord> MissedTerms(TermSet terms, PointMatch match, AnswerReading answer, Language language)
    {
        var found = new TermMatch(terms, answer);
        var span = match.TermSpan;
        return
        [
            .. found.MissedIn(span).Select(group => terms.Groups[group].Select(choice => choice.Text).OrderByDescending(text => IsIn(text, language)).First())
                .Take(MostWords).Select(text => new MissingWord(text)).OrderBy(IsSyllable),
        ];
    }

    private static ImmutableArray<MissingWord> MissedWords(PointMatch match, AnswerReading answer, Language language)
    {
        var wording = match.Point.Wordings.FirstOrDefault(wording => wording.Language == language) ?? match.Point.Wordings[0];
        return
        [
            .. wording.Elements.Where(element => !element.Asked && !element.Concepts.Any(concept => answer.SlotsOf(concept).Count > 0))
                .OrderBy(element => IsVague(element.Surface)).ThenByDescending(element => element.Weight).Select(element => Bare(element.Surface)).Where(word => word.Length > 1).Distinct()
                .Take(MostWords).Select(word => new MissingWord(word)),
        ];
    }

    /// <summary>풀 or 깃: with its initial alone nobody finds it.</summary>
    private static bool IsSyllable(MissingWord word) => word.Text.Length < 2;

    private static bool IsIn(string text, Language language) => text.Any(Hangul.IsHangul) == (language == Language.Ko);

    /// <summary>A syllable with its particle, such as 일이 or 둘은, hints at nothing.</summary>
    private static bool IsVague(string word) =>
        word.Length <= 2 && Hangul.IsHangul(word[0]) && FoldedEndings.Covers(JamoFold.Fold(word.AsSpan(1)));

    /// <summary>The word without what hangs behind it: 캐시를 → 캐시.</summary>
    private static string Bare(string word)
    {
        for (var length = 2; Hangul.IsHangul(word[0]) && length < word.Length; length++)
        {
            if (FoldedEndings.Covers(JamoFold.Fold(word.AsSpan(length))))
            {
                return word[..length];
            }
        }

        return word;
    }
}
