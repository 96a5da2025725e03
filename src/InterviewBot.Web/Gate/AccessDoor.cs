using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using InterviewBot.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace InterviewBot.Web.Gate;

/// <summary>The access token: asked for once, then remembered in a cookie.</summary>
internal sealed class AccessDoor(IOptions<WebOptions> options) : IDisposable
{
    public const string FormPath = "/access";
    public const string Field = "access";
    public const string ThenField = "then";

    private const string CookieName = "interviewbot.access";
    private const int LongestForm = 4096;

    /// <summary>Guesses are slow work: this many tries a minute in all, right or wrong.</summary>
    private readonly FixedWindowRateLimiter _tries = new(new FixedWindowRateLimiterOptions
    {
        PermitLimit = 60,
        Window = TimeSpan.FromMinutes(1),
        QueueLimit = 0,
    });

    /// <summary>What the cookie holds: it proves the token without being it, and a new token makes it void.</summary>
    private readonly string? _proof = options.Value.HasToken
        ? Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.AccessToken ?? ""), "interviewbot.access"u8))
        : null;

    public bool IsOpen(HttpContext context) => _proof is null || WebChat.Same(context.Request.Cookies[CookieName], _proof);

    /// <summary>Takes the token from the address (<c>?access=</c>), or shows the form for it.</summary>
    public async Task AskAsync(HttpContext context, Language language)
    {
        var isPage = HttpMethods.IsGet(context.Request.Method) && !PageGate.IsWebSocket(context.Request);
        if (isPage && context.Request.Query.TryGetValue(Field, out var given))
        {
            await AnswerAsync(context, given.ToString(), context.Request.Path, language);
            return;
        }

        await PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, PlainPages.AskToken(language, null, isPage ? context.Request.Path : "/"));
    }

    /// <summary>The form's post.</summary>
    public async Task SubmitAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LongestForm;
        }

        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        await AnswerAsync(context, form[Field].ToString(), OwnPath(form[ThenField].ToString()), BrowserLanguage.Of(context));
    }

    public void Dispose() => _tries.Dispose();

    /// <summary>A path of this page, else the start: the form must not lead to another site.</summary>
    private static string OwnPath(string then) =>
        then.StartsWith('/') && !then.StartsWith("//", StringComparison.Ordinal) && Uri.IsWellFormedUriString(then, UriKind.Relative) ? then : "/";

    private async Task AnswerAsync(HttpContext context, string given, string then, Language language)
    {
        using var lease = _tries.AttemptAcquire();
        if (!lease.IsAcquired)
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status429TooManyRequests, PlainPages.AskToken(language, PlainPages.TooMany(language), then));
        }
        else if (WebChat.Same(given.Trim(), options.Value.AccessToken?.Trim()) && _proof is not null)
        {
            context.Response.Cookies.Append(CookieName, _proof, VisitorCookie.Options(context.Request));
            context.Response.Redirect(then);
        }
        else
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, PlainPages.AskToken(language, PlainPages.WrongToken(language), then));
        }
    }
}
