using InterviewBot.Core.Chat.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Core.Questions;

public static class QuestionServices
{
    /// <summary>The question bank, the picker, <c>/question</c> with its buttons, and <c>/topics</c>.</summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionBank>()
        .AddSingleton<QuestionPicker>()
        .AddSingleton<QuestionAsker>()
        .AddSingleton<AnswerDesk>()
        .AddSingleton<ICommandHandler, QuestionCommand>()
        .AddSingleton<ICommandHandler, TopicsCommand>()
        .AddSingleton<IActionHandler, QuestionActions>();
}
