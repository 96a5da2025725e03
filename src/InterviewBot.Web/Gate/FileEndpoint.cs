using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InterviewBot.Web.Gate;

/// <summary>The file of a message, for those who may see the message. It is always saved and never shown as a page.</summary>
internal static class FileEndpoint
{
    public static async Task SendAsync(HttpContext context)
    {
        if ((await SeenMessage.FindAsync(context))?.Card?.File is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.FileName);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = file.MediaType;
        await context.Response.BodyWriter.WriteAsync(file.Content.AsMemory(), context.RequestAborted);
    }
}
