using System.Collections.Immutable;

namespace InterviewBot.Core.Content.Review;

/// <summary>
/// What keeps content true over time and costs too much, or is of too little weight, to look at on every save: missing
/// translations, pairs that drift apart, points that no answer can be held against, dead links, questions asked twice.
/// All of it is warnings; <c>content check</c> runs it.
/// </summary>
public static class ContentReview
{
    /// <param name="messages">The language that diagnostics are written in.</param>
    /// <returns>In the order of files and lines.</returns>
    public static ImmutableArray<Diagnostic> Of(ContentSnapshot content, Language messages = Language.Ko) =>
    [
        .. PairReview.Of(content, messages)
            .Concat(QuestionReview.Of(content, messages))
            .Concat(LinkReview.Of(content, messages))
            .Concat(DuplicateReview.Of(content, messages))
            .OrderBy(found => found.Place.File, StringComparer.Ordinal)
            .ThenBy(found => found.Place.Line)
            .ThenBy(found => found.Place.Column),
    ];
}
