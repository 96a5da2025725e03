using InterviewBot.Core.Content.Rules;
using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Content.Review;

/// <summary>
/// Questions that ask the same in other words. Two questions are compared by the words that are rare in the bank: what
/// both ask, and what both expect to hear.
/// </summary>
internal static class DuplicateReview
{
    /// <summary>Above this two questions are alike enough for a person to look; a real pair of the shipped bank's first draft had 0.63.</summary>
    private const double Alike = 0.6;

    /// <summary>Two questions of a few words each are alike too easily.</summary>
    private const int LeastShared = 4;

    /// <summary>A word in more questions than this share says nothing about what is asked.</summary>
    private const double CommonShare = 0.1;

    public static IEnumerable<Diagnostic> Of(ContentSnapshot content, Language messages) =>
        content.Questions.GroupBy(question => question.Language).SelectMany(questions => Find([.. questions], messages));

    private static IEnumerable<Diagnostic> Find(Question[] questions, Language messages)
    {
        var words = Array.ConvertAll(questions, WordsOf);
        var holders = words.SelectMany((set, i) => set.Select(word => (word, i))).ToLookup(pair => pair.word, pair => pair.i);
        double Weight(string word) => Math.Log(1 + ((double)questions.Length / holders[word].Count()));
        var most = Math.Max(5, (int)(questions.Length * CommonShare));
        for (var i = 0; i < questions.Length; i++)
        {
            var candidates = words[i].Where(word => holders[word].Count() <= most).SelectMany(word => holders[word]).Where(other => other < i).Distinct();
            foreach (var other in candidates.Where(other => Likeness(words[i], words[other], Weight) >= Alike))
            {
                yield return ReviewRules.Duplicate(questions[other].Id.Value, questions[other].Source).At(questions[i].Source, messages);
            }
        }
    }

    /// <summary>The weight of the words that both have, as a share of the lighter one's.</summary>
    private static double Likeness(HashSet<string> one, HashSet<string> other, Func<string, double> weight)
    {
        var shared = one.Where(other.Contains).ToList();
        return shared.Count < LeastShared ? 0 : shared.Sum(weight) / Math.Min(one.Sum(weight), other.Sum(weight));
    }

    private static HashSet<string> WordsOf(Question question) =>
        [.. Words.Split(question.Text + " " + string.Join(' ', question.Points.Select(point => point.Text))).Select(KoreanEndings.Strip).Where(word => word.Length > 1)];
}
