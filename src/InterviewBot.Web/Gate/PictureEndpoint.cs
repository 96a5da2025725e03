using Microsoft.AspNetCore.Http;

namespace InterviewBot.Web.Gate;

/// <summary>The picture of a message, for those who may see the message.</summary>
internal static class PictureEndpoint
{
    public static async Task SendAsync(HttpContext context)
    {
        if ((await SeenMessage.FindAsync(context))?.Card?.Picture is not { } picture)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "image/png";
        await context.Response.BodyWriter.WriteAsync(picture.Png.AsMemory(), context.RequestAborted);
    }
}
