using InterviewBot.Charts;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Reports;
using InterviewBot.Core.Time;
using InterviewBot.Storage;

namespace InterviewBot.Hosting;

/// <summary>What the bot is made of, whichever platforms it then speaks on.</summary>
public static class BotServices
{
    /// <param name="storage">The database, where it is open already.</param>
    public static IServiceCollection AddBot(this IServiceCollection services, WorkScope scope, StorageAhead? storage = null) => services
        .AddSingleton(scope)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IIdSource, TimeOrderedIds>()
        .AddContent()
        .AddQuestions()
        .AddCommandLookup()
        .AddDaily()
        .AddMock()
        .AddPractice()
        .AddCharts()
        .AddReports()
        .AddModel()
        .AddChat()
        .AddStorage(storage)
        .AddDueWork()
        .AddHostedService<MemoryReturn>();
}
