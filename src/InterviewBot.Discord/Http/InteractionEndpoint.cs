using System.Buffers;
using InterviewBot.Discord.Interactions;
using InterviewBot.Discord.Payloads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord.Http;

/// <summary><c>POST /discord/interactions</c>: Discord's requests, checked before a byte of them is read as JSON.</summary>
internal sealed class InteractionEndpoint(
    IOptions<DiscordOptions> options, InteractionDesk desk, UnderWay underWay, DiscordConnection connection)
{
    /// <summary>Discord documents no limit; its requests are some kilobytes.</summary>
    private const int LargestBody = 1024 * 1024;

    private readonly SignatureCheck? _check = SignatureCheck.TryCreate(options.Value.PublicKey);

    public async Task ReceiveAsync(HttpContext context)
    {
        if (await ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var timestamp = context.Request.Headers["X-Signature-Timestamp"].ToString();
        if (_check is null || !_check.IsValid(context.Request.Headers["X-Signature-Ed25519"].ToString(), timestamp, body))
        {
            // Discord sends wrong signatures on purpose, to see that they are refused.
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (long.TryParse(timestamp, out var seconds) && seconds is > 0 and < 253_402_300_799)
        {
            connection.Skew.Compare(DateTimeOffset.FromUnixTimeSeconds(seconds));
        }

        if (!InteractionDesk.TryRead(body, out var interaction))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await (interaction.Type == InteractionType.Ping
            ? WriteAsync(context, new Callback(CallbackType.Pong))
            : AnswerAsync(context, interaction));
    }

    private async Task AnswerAsync(HttpContext context, Interaction interaction)
    {
        var answer = new HttpAnswer();
        // Not bound to the request: what follows the first answer goes on after it.
        var handling = HandleAsync(interaction, answer);
        await Task.WhenAny(handling, answer.Answered);
        if (!answer.Answered.IsCompleted)
        {
            // A replay was dropped, or nothing could be said.
            context.Response.StatusCode = !await handling ? StatusCodes.Status400BadRequest : StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var arrived = false;
        try
        {
            await WriteAsync(context, await answer.Answered);
            await context.Response.CompleteAsync();
            arrived = true;
        }
        finally
        {
            answer.Written(arrived);
        }
    }

    private async Task<bool> HandleAsync(Interaction interaction, HttpAnswer answer)
    {
        underWay.Begin();
        try
        {
            return await desk.HandleAsync(interaction, answer, remember: interaction.Type != InteractionType.Autocomplete, underWay.Over);
        }
        finally
        {
            underWay.End();
        }
    }

    private static async Task WriteAsync(HttpContext context, Callback callback)
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(callback.ToJson(), context.RequestAborted);
    }

    /// <returns>Null where it is larger than anything Discord sends.</returns>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
        {
            return null;
        }

        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellationToken);
                var tooLarge = read.Buffer.Length > LargestBody;
                if (tooLarge || read.IsCompleted)
                {
                    var body = tooLarge ? null : read.Buffer.ToArray();
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return body;
                }

                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (Exception error) when (error is BadHttpRequestException or IOException)
        {
            return null;
        }
    }
}
