using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Leaderboard;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Web.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Web.Gate;

/// <summary>The charts of the progress page, drawn when they are asked for: one's own progress, and the ranks by week and month.</summary>
internal static class ChartEndpoint
{
    public const string Mine = "mine";

    public static string AddressOf(string chart, ChartTheme theme, ChartShape shape, Language language, DateTimeOffset at) =>
        $"/progress/{chart}.png?theme={(theme == ChartTheme.Light ? "light" : "dark")}&shape={(shape == ChartShape.Narrow ? "narrow" : "wide")}&lang={language.Code()}&at={at.ToUnixTimeMilliseconds()}";

    public static async Task SendAsync(HttpContext context)
    {
        var visitor = context.User.FindFirst(PageGate.VisitorClaim)?.Value ?? "";
        var person = (await context.RequestServices.GetRequiredService<LocalPeople>().FindAsync(visitor, context.RequestAborted)).Person;
        if (person is null || await PaintAsync(context, person) is not { } png)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "image/png";
        await context.Response.BodyWriter.WriteAsync(png.AsMemory(), context.RequestAborted);
    }

    private static async Task<ImmutableArray<byte>?> PaintAsync(HttpContext context, LocalPerson person)
    {
        var services = context.RequestServices;
        var painter = services.GetRequiredService<IChartPainter>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var language = Languages.TryParse(context.Request.Query["lang"], out var asked) ? asked : BrowserLanguage.Of(context);
        var theme = context.Request.Query["theme"] == "light" ? ChartTheme.Light : ChartTheme.Dark;
        var shape = context.Request.Query["shape"] == "narrow" ? ChartShape.Narrow : ChartShape.Wide;
        return context.Request.RouteValues["chart"] switch
        {
            Mine => painter.Paint(
                await services.GetRequiredService<ProgressDesk>().ChartAsync(
                    new PersonRef(LocalChannel.Platform, person.Id), person.Name, language, now, context.RequestAborted),
                theme,
                shape),
            "week" or "month" => painter.Paint(
                await services.GetRequiredService<LeaderboardDesk>().ChartAsync(
                    LocalChannel.Ref(""), RankingPeriods.Read($"{context.Request.RouteValues["chart"]}"), language, now, context.RequestAborted),
                theme,
                shape),
            _ => null,
        };
    }
}
