using System.Security.Claims;
using InterviewBot.Core;
using InterviewBot.Web.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace InterviewBot.Web.Gate;

/// <summary>
/// Who may enter the page, and as whom: the host name (against DNS rebinding), the origin (against other sites' scripts),
/// the access token where one is set, and the visitor's cookie.
/// </summary>
internal sealed class PageGate(RequestDelegate next, IOptions<WebOptions> options, AccessDoor door)
{
    public const string VisitorClaim = "visitor";

    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly WebOptions _options = options.Value;

    public async Task InvokeAsync(HttpContext context)
    {
        SecurityHeaders.SetCommon(context.Response.Headers);
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageEndpoint>() is not { } page)
        {
            await next(context);
            return;
        }

        SecurityHeaders.SetPage(context.Response.Headers);
        var language = BrowserLanguage.Of(context);
        if (!AllowsHost(context.Request.Host.Host))
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, PlainPages.WrongHost(language));
        }
        else if (!AllowsOrigin(context.Request))
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status403Forbidden, PlainPages.WrongOrigin(language));
        }
        else if (ComesFromAnotherSite(context.Request))
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status200OK, PlainPages.Again(language));
        }
        else if (page.NeedsToken && !door.IsOpen(context))
        {
            await door.AskAsync(context, language);
        }
        else
        {
            await EnterAsync(context, language);
        }
    }

    private async Task EnterAsync(HttpContext context, Language language)
    {
        if (VisitorCookie.Read(context.Request) is { } secret)
        {
            Identify(context, secret);
            if (context.Request.Path.StartsWithSegments("/_blazor/negotiate", StringComparison.Ordinal))
            {
                VisitorCookie.Keep(context, secret);
            }
        }
        else if (IsWebSocket(context.Request) || context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, PlainPages.NoCookie(language));
            return;
        }
        else
        {
            Identify(context, VisitorCookie.Issue(context));
        }

        await next(context);
    }

    private static void Identify(HttpContext context, string secret) =>
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(VisitorClaim, LocalPeople.HashOf(secret))], "visitor"));

    private bool AllowsHost(string host) =>
        Contains(_options.Hosts, host)
        || (_options.IsLoopback ? Contains(LoopbackNames, host) : _options.Hosts.Length == 0);

    /// <summary>Browsers send the origin with every WebSocket and every post; it has to be this page's own.</summary>
    private static bool AllowsOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            ? !IsWebSocket(request)
            : Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, WithoutDefaultPort(request.Host, uri), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>By the request itself: the framework's own flag is set further down the pipeline.</summary>
    internal static bool IsWebSocket(HttpRequest request) =>
        request.Headers.Upgrade.ToString().Equals("websocket", StringComparison.OrdinalIgnoreCase) || HttpMethods.IsConnect(request.Method);

    private static string WithoutDefaultPort(HostString host, Uri origin) =>
        host.Port is { } port && origin.IsDefaultPort && port == origin.Port ? host.Host : host.Value ?? "";

    /// <summary>
    /// A link on another site opens the page without its cookies (SameSite=Strict). Loading once more from here brings
    /// them along; handing out new ones would make the visitor a stranger.
    /// </summary>
    private static bool ComesFromAnotherSite(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers["Sec-Fetch-Site"].ToString() is ("cross-site" or "same-site")
        && request.Headers["Sec-Fetch-Mode"].ToString() == "navigate";

    private static bool Contains(string[] names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
