using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Time;
using InterviewBot.Discord;
using InterviewBot.Health;
using InterviewBot.Web;

namespace InterviewBot.Hosting;

/// <summary>Composes the whole bot: what it is made of, its platforms, and its addresses.</summary>
public static class BotApplication
{
    /// <summary>A stop has to end within 10 s of SIGTERM; this leaves two for what comes after the services.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(8);

    /// <param name="arguments">Configuration as <c>--Key__Name=value</c>; wins over environment and files.</param>
    public static WebApplicationBuilder CreateBuilder(string[] arguments, string[]? contentDirectories, StartAhead ahead)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddBotConfiguration(arguments, contentDirectories);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopTime);
        var discord = DiscordServices.IsOn(builder.Configuration);
        if (discord)
        {
            // First, so that its service is the first to start.
            builder.Services.AddDiscord(ahead.Discord);
        }

        builder.Services.AddBot(new WorkScope(discord ? [LocalChannel.Platform, DiscordServices.Platform] : [LocalChannel.Platform]), ahead.Storage);
        builder.Services.AddWebChat();
        builder.Services.AddBotHealth();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(builder.Configuration["Web:Url"] ?? new WebOptions().Url);
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder, StartAhead ahead)
    {
        var app = builder.Build();
        ahead.Join(app.Services);
        app.MapBotHealth();
        app.MapWebChat();
        if (DiscordServices.IsOn(app.Configuration))
        {
            app.MapDiscord();
        }

        return app;
    }
}
