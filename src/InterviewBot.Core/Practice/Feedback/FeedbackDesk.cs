using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Feedback.Model;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Judges an answer, records what it covers, and draws what its writer sees.</summary>
public sealed class FeedbackDesk
{
    /// <summary>Below this, in characters, an answer is taken but its writer is encouraged to say more.</summary>
    private const int VeryShort = 15;

    private readonly FeedbackLibrary _library;
    private readonly IPracticeLog _practice;
    private readonly ModelFeedback _model;

    internal FeedbackDesk(FeedbackLibrary library, IPracticeLog practice, ModelFeedback model) =>
        (_library, _practice, _model) = (library, practice, model);

    public async Task<Card> ReceiveAsync(
        Answer answer, NumberedQuestion asked, PracticeSource source, Language language, CancellationToken cancellationToken)
    {
        var result = _library.Current.Judge(asked.Question.Id, answer.Text, asked.Question.Language)
            ?? new FeedbackResult(asked.Question, AnswerForm.Sentences, []);
        await _practice.RecordAsync(OutcomeOf(answer, asked, result, source), cancellationToken);
        if (result.Points.IsEmpty)
        {
            return AnswerCards.Received(asked, language);
        }

        var card = FeedbackCards.Checklist(asked, result, answer.Id, answer.Text.Length < VeryShort, language);
        return _model.IsOn ? card with { Buttons = card.Buttons.Add(ModelCards.Button(answer.Id, language)) } : card;
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
