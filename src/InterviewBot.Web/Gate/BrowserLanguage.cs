using InterviewBot.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Web.Gate;

/// <summary>The language that a browser asks for: the first one that the bot speaks, else the bot's default.</summary>
internal static class BrowserLanguage
{
    public static Language Of(HttpContext context)
    {
        foreach (var wanted in context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(wanted => wanted.Quality ?? 1))
        {
            if (Languages.TryParse(wanted.Value.ToString(), out var language))
            {
                return language;
            }
        }

        return context.RequestServices.GetRequiredService<IOptions<BotOptions>>().Value.Language;
    }
}
