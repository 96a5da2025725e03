using System.Text.Encodings.Web;
using System.Text.Unicode;
using InterviewBot.Core;
using Microsoft.AspNetCore.Http;

namespace InterviewBot.Web.Gate;

/// <summary>A page for when the chat itself cannot be shown.</summary>
/// <param name="Head">Trusted markup for the head.</param>
/// <param name="Form">Trusted markup behind the text.</param>
internal sealed record PlainPage(Language Language, string Title, string Text, string Head = "", string Form = "")
{
    /// <summary>Korean stays readable in the source.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, int status, PlainPage page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page.ToHtml(), context.RequestAborted);
    }

    private string ToHtml() => $"""
        <!DOCTYPE html>
        <html lang="{Language.Code()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Encode(Title)} · InterviewBot</title>
        <link rel="icon" href="/_content/InterviewBot.Web/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/_content/InterviewBot.Web/chat.css">
        {Head}
        </head>
        <body>
        <main class="plain-page">
        <h1>{Encode(Title)}</h1>
        <p>{Encode(Text)}</p>
        {Form}
        </main>
        </body>
        </html>
        """;

    public static string Encode(string text) => Encoder.Encode(text);
}
