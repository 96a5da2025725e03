using System.Collections.Immutable;
using InterviewBot.Charts;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using InterviewBot.Storage;

namespace InterviewBot.RecordingPlatform;

/// <summary>The product's own services with one more platform. Asks for one post, under a fixed id, and goes on.</summary>
internal static class Bot
{
    private static readonly ChannelRef Channel = new("recording", "w", "docker");

    public static async Task RunAsync(string folder, string platform)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "bot.db")}",
            ["Content:Directories"] = Path.Combine(folder, "content"),
            ["Daily:LeaseSeconds"] = "2",
        });
        builder.Services
            .AddSingleton(new WorkScope(["recording"]))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IIdSource, Ids>()
            .AddContent().AddQuestions().AddDaily().AddPractice().AddCharts().AddChat().AddStorage().AddDueWork()
            .AddSingleton<IChatPlatform>(new RemotePlatform(new HttpClient { BaseAddress = new Uri(platform) }));
        var host = builder.Build();
        await host.StartAsync();

        // The same invocation each time, as a platform delivers an event again: its slot is one post for good.
        await host.Services.GetRequiredService<IChatRouter>().HandleAsync(
            new ChatEvent.Command("daily", "now", ImmutableDictionary<string, string>.Empty)
            {
                EventId = "one",
                Channel = Channel,
                Member = new Member("m", "M"),
                Locale = Language.Ko,
                MayManage = true,
            },
            CancellationToken.None);
        Console.WriteLine("asked");
        await host.WaitForShutdownAsync();
    }

    private sealed class Ids : IIdSource
    {
        public string Next() => Guid.CreateVersion7().ToString("N");
    }
}
