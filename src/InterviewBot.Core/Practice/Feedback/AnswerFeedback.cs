using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// Says which answer points an answer covers, with the words that show it. Pure and offline: the same answer to the same
/// content is always judged the same. Immutable; safe for concurrent use.
/// </summary>
public sealed class AnswerFeedback
{
    /// <summary>A text beyond this is judged by its beginning.</summary>
    public const int LongestAnswer = 4000;

    private readonly FeedbackIndex _index;

    public AnswerFeedback(ContentSnapshot content) => _index = new FeedbackIndex(content);

    internal FeedbackIndex Index => _index;

    /// <param name="language">What the points are told in, and the hints; the answer may be in either language.</param>
    /// <returns>Null where the content has no such question.</returns>
    public FeedbackResult? Judge(QuestionId id, string answer, Language language)
    {
        var versions = _index.VersionsOf(id);
        if (versions.IsEmpty)
        {
            return null;
        }

        var question = versions.FirstOrDefault(version => version.Language == language) ?? versions[0];
        var profile = _index.ProfileOf(id);
        if (profile.Points.IsEmpty)
        {
            return new FeedbackResult(question, AnswerForm.Sentences, []);
        }

        var judgement = new Judgement(answer.Length > LongestAnswer ? answer[..LongestAnswer] : answer, profile, _index);
        return new FeedbackResult(
            question, judgement.Form, [.. question.Points.Select(point => Judge(point, judgement, profile, question.Language))]);
    }

    private static PointFeedback Judge(AnswerPoint point, Judgement judgement, QuestionProfile profile, Language language)
    {
        var place = profile.PlaceOf(point.Id);
        var match = judgement.Matches[place];
        var likelihood = judgement.LikelihoodOf(place);
        var verdict = likelihood >= PointWeights.Covered ? PointVerdict.Covered : likelihood >= PointWeights.Unsure ? PointVerdict.Unsure : PointVerdict.Missing;
        var missing = verdict == PointVerdict.Covered ? ImmutableArray<MissingWord>.Empty : MissingWords.Of(match, judgement.Answer, language);
        return new PointFeedback
        {
            Point = point,
            Verdict = verdict,
            Confidence = verdict == PointVerdict.Covered ? likelihood : 1 - likelihood,
            Evidence = verdict == PointVerdict.Missing ? "" : Evidence.Of(match, judgement.Answer),
            Missing = [.. missing.Select(word => word.Text)],
            Hint = verdict == PointVerdict.Covered ? "" : Hints.For(missing, language),
        };
    }
}
