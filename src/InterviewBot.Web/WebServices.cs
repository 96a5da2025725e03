using System.Text.Encodings.Web;
using System.Text.Unicode;
using InterviewBot.Web.Gate;
using InterviewBot.Web.Local;
using InterviewBot.Web.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Web;

public static partial class WebServices
{
    /// <summary>The page checks lengths before it sends; this is what its longest form needs, and no more.</summary>
    private const int LongestHubMessage = 256 * 1024;

    /// <summary>The local platform and its page.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        services.AddLocalChat();
        services.AddSingleton<WebChat>().AddSingleton<AccessDoor>().AddScoped<ChatSession>().AddScoped<ChatActions>();
        services.AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestHubMessage);

        // What it protects (the handles of open pages) means nothing after a restart: no keys are left on the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // Nor is a cookie of before the restart, which nobody can read any more, worth an error.
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }

    /// <summary>The page's guard and its endpoints. Other endpoints are left alone.</summary>
    public static WebApplication MapWebChat(this WebApplication app)
    {
        var chat = app.Services.GetRequiredService<WebChat>();
        var options = app.Services.GetRequiredService<IOptions<WebOptions>>().Value;
        if (!options.Enabled)
        {
            return app;
        }

        if (!chat.IsOn)
        {
            LogOff(app.Logger, options.Url);
            app.MapGet("/", context => PlainPage.WriteAsync(context, StatusCodes.Status404NotFound, PlainPages.Off(BrowserLanguage.Of(context))));
            app.MapStaticAssets();
            return app;
        }

        app.UseMiddleware<PageGate>();
        app.MapStaticAssets();
        app.MapPost(AccessDoor.FormPath, app.Services.GetRequiredService<AccessDoor>().SubmitAsync)
            .WithMetadata(new PageEndpoint(NeedsToken: false));
        var page = app.MapGroup("").WithMetadata(new PageEndpoint());
        page.MapGet("/manage/{secret}", ManageLink.OpenAsync);
        page.MapGet("/pictures/{message}", PictureEndpoint.SendAsync);
        page.MapGet("/files/{message}", FileEndpoint.SendAsync);
        page.MapGet("/progress/{chart}.png", ChartEndpoint.SendAsync);
        page.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(render => render.ContentSecurityFrameAncestorsPolicy = null)
            .DisableAntiforgery();
        return app;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The chat page is off: {Url} can be reached from other computers and Web__AccessToken is empty. Set Web__AccessToken, or listen on http://127.0.0.1:5080.")]
    private static partial void LogOff(ILogger logger, string url);
}
