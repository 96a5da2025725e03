using InterviewBot.Web.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Web.Gate;

/// <summary>The link printed at the start: whoever opens it may manage from then on, in this browser.</summary>
internal static class ManageLink
{
    public static async Task OpenAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (!services.GetRequiredService<WebChat>().Manages(context.Request.RouteValues["secret"] as string)
            || context.User.FindFirst(PageGate.VisitorClaim) is not { } visitor)
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status404NotFound, PlainPages.WrongManageLink(BrowserLanguage.Of(context)));
            return;
        }

        await services.GetRequiredService<LocalPeople>().GrantManagingAsync(visitor.Value, context.RequestAborted);
        context.Response.Redirect("/");
    }
}
