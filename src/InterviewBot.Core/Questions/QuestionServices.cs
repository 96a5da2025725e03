using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Practice.Feedback;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InterviewBot.Core.Questions;

public static class QuestionServices
{
    /// <summary>The question bank, the picker, <c>/question</c> with its buttons, and <c>/topics</c>.</summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        // Answers explain the commands in them.
        services.TryAddSingleton<CommandLookup>();
        return services
            .AddSingleton<QuestionBank>()
            .AddSingleton<QuestionPicker>()
            .AddSingleton<QuestionAsker>()
            .AddSingleton<AnswerDesk>()
            .AddFeedback()
            .AddSingleton<ICommandHandler, QuestionCommand>()
            .AddSingleton<ICommandHandler, TopicsCommand>()
            .AddSingleton<IActionHandler, QuestionActions>();
    }
}
