using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace InterviewBot.Web.Gate;

/// <summary>The browser's secret: whoever has it is that person. The server keeps its hash alone.</summary>
internal static class VisitorCookie
{
    private const string Name = "interviewbot.visitor";
    private const int Bytes = 32;

    /// <summary>The longest that browsers keep a cookie.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public static string? Read(HttpRequest request) =>
        request.Cookies[Name] is { Length: 43 } secret && Base64Url.IsValid(secret) ? secret : null;

    public static string Issue(HttpContext context)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        Keep(context, secret);
        return secret;
    }

    /// <summary>From now on for as long as <see cref="Kept"/>: whoever comes by stays who they are, however long ago they first came.</summary>
    public static void Keep(HttpContext context, string secret) =>
        context.Response.Cookies.Append(Name, secret, Options(context.Request));

    public static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
        MaxAge = Kept,
        IsEssential = true,
    };
}
