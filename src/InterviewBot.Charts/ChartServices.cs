using InterviewBot.Core.Practice.Charts;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Charts;

public static class ChartServices
{
    /// <summary>Pictures for charts. Nothing is loaded before the first one is drawn.</summary>
    public static IServiceCollection AddCharts(this IServiceCollection services) => services.AddSingleton<IChartPainter, ChartPainter>();
}
