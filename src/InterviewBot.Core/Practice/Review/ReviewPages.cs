using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Review;

/// <summary>The pages of a person's queue: the next question, its points with the grades, or when there is more.</summary>
internal sealed class ReviewPages(ReviewQueues queues, DigestDesk digests, GradeButtons grades, ReviewPlanner planner, IContentLibrary library)
{
    /// <param name="note">What was just done, said below.</param>
    public async Task<Card> NextAsync(PersonRef person, ChatContext context, string? note, CancellationToken cancellationToken)
    {
        var queue = await queues.OfAsync(person, context.Language, context.Now, cancellationToken);
        var footing = new ReviewFooting(planner.Calendar.DateOf(context.Now), await digests.IsOnAsync(person, cancellationToken), note);
        return queue.Head is { } asked
            ? ReviewCards.Question(asked, library.Current.TopicName(asked.Question.Topic, context.Language), queue, footing, context.Language)
            : ReviewCards.Nothing(queue, footing, context.Language);
    }

    public async Task<Card> PointsAsync(PersonRef person, NumberedQuestion asked, ChatContext context, CancellationToken cancellationToken) =>
        await WithGradesAsync(AnswerCards.Points(asked, context.Language), person, asked, context, cancellationToken);

    /// <summary>Adds the four grades below a card that shows the points.</summary>
    public async Task<Card> WithGradesAsync(
        Card card, PersonRef person, NumberedQuestion asked, ChatContext context, CancellationToken cancellationToken) => card with
        {
            Buttons = [.. await grades.ForAsync(person, asked, context.Now, context.Language, cancellationToken), .. card.Buttons],
            Footer = [Rich.Text(context.Language.Pick("얼마나 잘 떠올랐나요? 고르면 다음 질문이 나와요.", "How well did it come to you? Choosing one brings the next."))],
        };
}
