using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Leaderboard;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Practice.Privacy;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Practice.Team;
using InterviewBot.Core.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice;

public static class PracticeServices
{
    /// <summary>What everyone practised, what follows from it (reviews, interview plans), and what people may do with their data.</summary>
    public static IServiceCollection AddPractice(this IServiceCollection services) => services
        .AddSingleton<IPracticeLog, PracticeLog>()
        .AddSingleton<TeamNeeds>()
        .AddReview()
        .AddPlan()
        .AddProgress()
        .AddLeaderboard()
        .AddSingleton<PrivacyCommand>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<PrivacyCommand>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<PrivacyCommand>());

    private static IServiceCollection AddReview(this IServiceCollection services) => services
        .AddSingleton(provider => new ReviewPlanner(new LocalCalendar(provider.GetRequiredService<IOptions<BotOptions>>().Value.DefaultTimeZone)))
        .AddSingleton<ReviewDesk>()
        .AddSingleton<IPracticeListener>(provider => provider.GetRequiredService<ReviewDesk>())
        .AddSingleton<ReviewQueues>()
        .AddSingleton<ReviewPages>()
        .AddSingleton<GradeButtons>()
        .AddSingleton<DigestDesk>()
        .AddSingleton<DigestSender>()
        .AddSingleton<IDueWork>(provider => provider.GetRequiredService<DigestSender>())
        .AddSingleton<ReviewCommand>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<ReviewCommand>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<ReviewCommand>());

    private static IServiceCollection AddPlan(this IServiceCollection services) => services
        .AddSingleton<PlanDesk>()
        .AddSingleton<PlanCommand>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<PlanCommand>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<PlanCommand>());

    /// <summary>Needs an <see cref="IChartPainter"/>.</summary>
    private static IServiceCollection AddProgress(this IServiceCollection services) => services
        .AddSingleton<ChartPictures>()
        .AddSingleton<ProgressDesk>()
        .AddSingleton<ProgressCommand>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<ProgressCommand>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<ProgressCommand>());

    private static IServiceCollection AddLeaderboard(this IServiceCollection services) => services
        .AddSingleton<LeaderboardDesk>()
        .AddSingleton<TeamDigestDesk>()
        .AddSingleton<TeamDigestSender>()
        .AddSingleton<IDueWork>(provider => provider.GetRequiredService<TeamDigestSender>())
        .AddSingleton<LeaderboardCommand>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<LeaderboardCommand>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<LeaderboardCommand>());
}
