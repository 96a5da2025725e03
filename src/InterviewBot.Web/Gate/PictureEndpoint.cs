using InterviewBot.Web.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Web.Gate;

/// <summary>The picture of a message, for those who may see the message.</summary>
internal static class PictureEndpoint
{
    public static async Task SendAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var visitor = context.User.FindFirst(PageGate.VisitorClaim)?.Value ?? "";
        var person = (await services.GetRequiredService<LocalPeople>().FindAsync(visitor, context.RequestAborted)).Person;
        var message = person is null || context.Request.RouteValues["message"] is not string id
            ? null
            : await services.GetRequiredService<LocalChat>().FindAsync(person.Id, id, context.RequestAborted);
        if (message?.Card?.Picture is not { } picture)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "image/png";
        await context.Response.BodyWriter.WriteAsync(picture.Png.AsMemory(), context.RequestAborted);
    }
}
