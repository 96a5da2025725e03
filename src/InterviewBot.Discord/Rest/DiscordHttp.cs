using System.Net.Http.Headers;
using System.Net.WebSockets;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord.Rest;

/// <summary>The one HTTP client of the process: connections, base address and the headers that Discord wants.</summary>
internal sealed class DiscordHttp : IDisposable
{
    /// <summary>One try of one request.</summary>
    public static readonly TimeSpan TryTime = TimeSpan.FromSeconds(15);

    /// <summary>Discord's form: <c>DiscordBot (address, version)</c>; anything else is blocked before it is read.</summary>
    private const string UserAgent = "DiscordBot (https://github.com/InterviewBot/InterviewBot, 0.1)";

    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    });

    private readonly string _base;
    private readonly string _authorization;

    public DiscordHttp(IOptions<DiscordOptions> options)
    {
        _base = options.Value.ApiBaseUrl.TrimEnd('/') + "/";
        _authorization = "Bot " + options.Value.Token;
    }

    public async Task<HttpResponseMessage> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, _base + call.Path) { Content = ContentOf(call) };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (call.AsBot)
        {
            request.Headers.TryAddWithoutValidation("Authorization", _authorization);
        }

        return await _http.SendAsync(request, cancellationToken);
    }

    /// <summary>Opens a WebSocket as requests are sent: a client of its own would take longer, since none of its code has run yet.</summary>
    public Task OpenAsync(ClientWebSocket socket, Uri address, CancellationToken cancellationToken) => socket.ConnectAsync(address, _http, cancellationToken);

    public void Dispose() => _http.Dispose();

    private static HttpContent? ContentOf(RestCall call)
    {
        if (call.Json is null)
        {
            return null;
        }

        var json = new ByteArrayContent(call.Json);
        json.Headers.ContentType = JsonType;
        if (call.Files.IsEmpty)
        {
            return json;
        }

        var parts = new MultipartFormDataContent { { json, "payload_json" } };
        foreach (var (file, i) in call.Files.Select((file, i) => (file, i)))
        {
            var content = new ByteArrayContent([.. file.Content]);
            content.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
            parts.Add(content, $"files[{i}]", file.FileName);
        }

        return parts;
    }
}
