using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Core.Questions;

/// <summary>Takes an answer in: keeps it, and shows its writer alone what it covers.</summary>
public sealed class AnswerDesk(IAnswers answers, FeedbackDesk feedback, IIdSource ids, IEnumerable<IDeliveryNotes> notes)
{
    public const int LongestAnswer = AnswerFeedback.LongestAnswer;

    /// <param name="delivery">The daily post that is answered; null elsewhere.</param>
    public async Task<Reply> ReceiveAsync(
        ChatEvent.Action action, NumberedQuestion asked, string? delivery, PracticeSource source, ChatContext context, CancellationToken cancellationToken)
    {
        var text = (action.Fields.GetValueOrDefault(AnswerCards.AnswerField) ?? "").Trim();
        if (text.Length is 0 or > LongestAnswer)
        {
            return new Reply.Private(AnswerCards.WrongLength(text.Length, context.Language));
        }

        var answer = new Answer(ids.Next(), asked.Question.Id, action.Channel, action.Member, text, context.Now, delivery);
        await answers.SaveAsync(answer, cancellationToken);
        if (delivery is not null)
        {
            foreach (var note in notes)
            {
                await note.AnsweredAsync(delivery, cancellationToken);
            }
        }

        return new Reply.Private(await feedback.ReceiveAsync(answer, asked, source, context.Language, cancellationToken));
    }
}
