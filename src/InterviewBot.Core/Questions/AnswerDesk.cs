using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Questions;

/// <summary>Takes an answer in: keeps it, then shows its writer alone what a good answer says.</summary>
public sealed class AnswerDesk(IAnswers answers, IIdSource ids, IEnumerable<IDeliveryNotes> notes)
{
    public const int LongestAnswer = 4000;

    /// <summary>Below this, in characters, an answer is taken but its writer is encouraged to say more.</summary>
    private const int VeryShort = 15;

    public async Task<Reply> ReceiveAsync(
        ChatEvent.Action action, NumberedQuestion asked, string? delivery, ChatContext context, CancellationToken cancellationToken)
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

        return new Reply.Private(AnswerCards.Received(asked, text.Length < VeryShort, context.Language));
    }
}
