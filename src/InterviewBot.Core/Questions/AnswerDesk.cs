using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Core.Questions;

/// <summary>Takes an answer in: keeps it, records what it covers, and shows its writer alone what that is.</summary>
public sealed class AnswerDesk(IAnswers answers, FeedbackLibrary feedback, IPracticeLog practice, IIdSource ids, IEnumerable<IDeliveryNotes> notes)
{
    public const int LongestAnswer = AnswerFeedback.LongestAnswer;

    /// <summary>Below this, in characters, an answer is taken but its writer is encouraged to say more.</summary>
    private const int VeryShort = 15;

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
        await NoteAsync(delivery, cancellationToken);

        var result = feedback.Current.Judge(asked.Question.Id, text, asked.Question.Language) ?? new FeedbackResult(asked.Question, AnswerForm.Sentences, []);
        await practice.RecordAsync(OutcomeOf(answer, asked, result, source), cancellationToken);
        return new Reply.Private(result.Points.IsEmpty
            ? AnswerCards.Received(asked, context.Language)
            : FeedbackCards.Checklist(asked, result, answer.Id, text.Length < VeryShort, context.Language));
    }

    private async Task NoteAsync(string? delivery, CancellationToken cancellationToken)
    {
        if (delivery is not null)
        {
            foreach (var note in notes)
            {
                await note.AnsweredAsync(delivery, cancellationToken);
            }
        }
    }

    private static PracticeOutcome OutcomeOf(Answer answer, NumberedQuestion asked, FeedbackResult result, PracticeSource source) => new()
    {
        Id = answer.Id,
        Channel = answer.Channel,
        Member = answer.Member,
        Question = answer.Question,
        Language = asked.Question.Language,
        Source = source,
        Covered = result.Covered,
        Points = [.. result.Points.Select(point => point.Point.Id)],
        At = answer.At,
    };
}
