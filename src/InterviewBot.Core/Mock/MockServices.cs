using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Mock.Desks;
using InterviewBot.Core.Time;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Core.Mock;

public static class MockServices
{
    /// <summary>Group mock interviews: <c>/mock</c>, its buttons, its timers and its messages.</summary>
    /// <remarks>Outcomes go to the practice log, and the summary's picture is drawn with its charts: needs both.</remarks>
    public static IServiceCollection AddMock(this IServiceCollection services) => services
        .AddSingleton<MockSessions>()
        .AddSingleton<MockCards>()
        .AddSingleton<MockOpening>()
        .AddSingleton<MockPublisher>()
        .AddSingleton<MockKeeper>()
        .AddSingleton<MockTable>()
        .AddSingleton<AnswerDesk>()
        .AddSingleton<InterviewerDesk>()
        .AddSingleton<RatingDesk>()
        .AddSingleton<IDueWork, MockTimer>()
        .AddSingleton<IDueWork>(provider => provider.GetRequiredService<MockPublisher>())
        .AddSingleton<ICommandHandler, MockCommand>()
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<MockTable>())
        .AddHostedService<MockLife>();
}
