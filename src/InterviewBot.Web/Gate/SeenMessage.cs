using InterviewBot.Core.Chat.Local;
using InterviewBot.Web.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Web.Gate;

/// <summary>The message that a request names, where the one who asks may see it.</summary>
internal static class SeenMessage
{
    public static async Task<LocalMessage?> FindAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var visitor = context.User.FindFirst(PageGate.VisitorClaim)?.Value ?? "";
        var person = (await services.GetRequiredService<LocalPeople>().FindAsync(visitor, context.RequestAborted)).Person;
        return person is null || context.Request.RouteValues["message"] is not string id
            ? null
            : await services.GetRequiredService<LocalChat>().FindAsync(person.Id, id, context.RequestAborted);
    }
}
