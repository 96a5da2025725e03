using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Review;

/// <summary>Whether each question has its pair in the other language, and whether the two still say the same.</summary>
internal static class PairReview
{
    public static IEnumerable<Diagnostic> Of(ContentSnapshot content, Language messages)
    {
        var pairs = content.Questions.ToLookup(question => question.Id);
        return Missing(content, pairs, messages).Concat(Drifted(pairs, messages));
    }

    /// <summary>One a file: whoever keeps notes in one language is told once, not at every question.</summary>
    private static IEnumerable<Diagnostic> Missing(ContentSnapshot content, ILookup<QuestionId, Question> pairs, Language messages) => content.Questions
        .Where(question => pairs[question.Id].Count() == 1)
        .GroupBy(question => (question.Source.File, question.Language))
        .Select(alone => ReviewRules.MissingLanguage(alone.Key.Language, [.. alone.Select(question => question.Id.Value)]).At(alone.First().Source, messages));

    private static IEnumerable<Diagnostic> Drifted(ILookup<QuestionId, Question> pairs, Language messages)
    {
        foreach (var pair in pairs)
        {
            if (pair.FirstOrDefault(question => question.Language == Language.Ko) is not { } korean
                || pair.FirstOrDefault(question => question.Language == Language.En) is not { } english)
            {
                continue;
            }

            if (korean.Points.Length != english.Points.Length)
            {
                yield return ReviewRules.PointsDiffer(korean.Points.Length, english.Points.Length, korean.Source).At(english.Source, messages);
            }
            else if (!korean.Points.Select(point => point.Id).SequenceEqual(english.Points.Select(point => point.Id)))
            {
                yield return ReviewRules.PointIdsDiffer(korean.Source).At(english.Source, messages);
            }

            if (korean.Level != english.Level)
            {
                yield return ReviewRules.LevelsDiffer(korean.Level, english.Level, korean.Source).At(english.Source, messages);
            }
        }
    }
}
