using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>The button that asks a model about one's own answer. The answer leaves the machine only when it is pressed.</summary>
internal sealed class ModelActions(QuestionBank bank, IAnswers answers, FeedbackLibrary feedback, ModelFeedback model) : IActionHandler
{
    public string Feature => ModelCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var answer = await answers.FindAsync(action.Id.Argument, cancellationToken);
        if (answer is null || answer.Channel.Platform != action.Channel.Platform || answer.Member.Id != action.Member.Id
            || (await bank.CurrentAsync(cancellationToken)).Find(answer.Question, context.Language) is not { } asked
            || feedback.Current.Judge(answer.Question, answer.Text, asked.Question.Language) is not { } result)
        {
            return new Reply.Private(FeedbackCards.Gone(context.Language));
        }

        var opinion = await model.AskAsync(result, answer.Text, context.Language, cancellationToken);
        return new Reply.Private(opinion is null
            ? ModelCards.Instead(asked, context.Language)
            : ModelCards.Opinion(asked, result, opinion, context.Language));
    }
}
