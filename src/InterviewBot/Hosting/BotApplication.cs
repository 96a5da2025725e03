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
    public static WebApplicationBuilder CreateBuilder(string[] arguments, string[]? contentDirectories)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddBotConfiguration(arguments, contentDirectories);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopTime);
        var discord = DiscordServices.IsOn(builder.Configuration);
        if (discord)
        {
            // First, so that its connection is made while the rest starts.
            builder.Services.AddDiscord();
        }

        builder.Services.AddBot(new WorkScope(discord ? [LocalChannel.Platform, DiscordServices.Platform] : [LocalChannel.Platform]));
        builder.Services.AddWebChat();
        builder.Services.AddBotHealth();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(builder.Configuration["Web:Url"] ?? new WebOptions().Url);
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        var discord = DiscordServices.IsOn(app.Configuration);
        if (discord)
        {
            app.Services.AskAhead();
        }

        app.MapBotHealth();
        app.MapWebChat();
        if (discord)
        {
            app.MapDiscord();
        }

        return app;
    }
}
