using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InterviewBot.FakeDiscord.Checks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InterviewBot.FakeDiscord;

/// <summary>
/// Discord, as far as this bot sees it, on a port of this machine: real HTTP and WebSocket, as strict as the documents
/// are. What it counts as a violation is a documented rule that was broken.
/// </summary>
public sealed partial class FakeDiscordServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RestApi _api;
    private readonly RestBuckets _buckets;
    private string _address = "";

    private FakeDiscordServer(FakeDiscordOptions options)
    {
        Options = options;
        Rest = new RestLog(options.KeepsEverything);
        var clock = TimeProvider.System;
        World = new World(clock);
        Gateway = new Gateway(options, World, Violations, clock, () => "ws" + _address["http".Length..]);
        Interactions = new Interactions(options, World, Gateway, Violations, clock);
        _api = new RestApi(options, World, Gateway, Interactions, Violations, clock, () => "ws" + _address["http".Length..]);
        _buckets = new RestBuckets(options, Violations, clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        _app = builder.Build();
        _app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        _app.Run(HandleAsync);
    }

    public FakeDiscordOptions Options { get; }

    public World World { get; }

    public Violations Violations { get; } = new();

    public Gateway Gateway { get; }

    public Interactions Interactions { get; }

    public RestLog Rest { get; }

    public RestFaults Faults { get; } = new();

    /// <summary>Whether anything gets through; off, every connection breaks before a word is said.</summary>
    public bool Network { get; set; } = true;

    /// <summary>Where the REST API is, its version included.</summary>
    public string ApiBaseUrl => ApiUrl + "/v10";

    /// <summary>The same without the version, for clients that add it.</summary>
    public string ApiUrl => _address + "/api";

    public static async Task<FakeDiscordServer> StartAsync(FakeDiscordOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new FakeDiscordServer(options ?? new FakeDiscordOptions());
        await server._app.StartAsync(cancellationToken);
        server._address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.ResetAsync();
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        foreach (var connection in Gateway.Connections)
        {
            connection.Dispose();
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (!Network)
        {
            context.Abort();
            return;
        }

        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith("/gateway", StringComparison.Ordinal))
        {
            await ConnectAsync(context, path);
            return;
        }

        context.Response.Headers.Date = (TimeProvider.System.GetUtcNow() + Options.ClockSkew).ToString("R");
        if (!path.StartsWith("/api/v10/", StringComparison.Ordinal))
        {
            Violations.Add("address", $"{path} is not below /api/v10");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await AnswerAsync(context, path["/api/v10/".Length..]);
    }

    private async Task ConnectAsync(HttpContext context, string path)
    {
        if (Gateway.RefuseConnections || !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await Gateway.AcceptAsync(socket, path, context.Request.QueryString.Value ?? "", context.Abort);
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        var request = context.Request;
        var (body, files) = await ReadAsync(request);
        var parts = path.Split('/');
        var authorized = request.Headers.Authorization.ToString() == "Bot " + Options.Token;
        var log = Rest.Add(new RecordedRequest(TimeProvider.System.GetUtcNow(), request.Method, path, body ?? "", authorized));
        CheckHeaders(request, body);
        var fault = Faults.Take(request.Method, path);
        if (fault is not null && parts is ["interactions", var id, ..])
        {
            Interactions.NoteFault(id);
        }

        var bucket = BucketOf(request.Method, parts);
        if (await FailBeforeAsync(context, fault, log, bucket))
        {
            return;
        }

        var isCallback = parts is ["interactions", ..];
        var isWebhook = parts is ["webhooks", ..];
        if (!isCallback && !isWebhook && !authorized)
        {
            await WriteAsync(context, log, RestAnswer.Error(401, 0, "401: Unauthorized"));
            return;
        }

        if ((isCallback ? _buckets.HeldBack($"{bucket.Route}:{bucket.Major}") : Limited(context, bucket, !isWebhook)) is { } verdict)
        {
            await LimitAsync(context, log, verdict.Scope!, verdict.ResetAfter);
            return;
        }

        var answer = isCallback ? Callback(parts, Parse(body), files) : _api.Handle(request.Method, parts, request.QueryString.Value ?? "", Parse(body), files);
        if (fault is RestFault.Slow slow)
        {
            await Task.Delay(slow.Delay);
        }

        if (fault is RestFault.ResetAfter)
        {
            log.Status = answer.Status;
            context.Abort();
            return;
        }

        await WriteAsync(context, log, answer);
    }

    private RestAnswer Callback(string[] parts, JsonNode? body, IReadOnlyList<string> files)
    {
        if (parts is not ["interactions", var id, var token, "callback"] || body is not JsonObject callback)
        {
            return RestAnswer.Error(404, 0, "404: Not Found");
        }

        var shape = new Shape();
        var (status, code) = Interactions.Answer(id, token, callback, shape, files);
        return code == 0 ? new RestAnswer(status, null) : RestAnswer.Error(status, code, code == 50035 ? string.Join("; ", shape.Problems) : "refused");
    }

    /// <summary>The route without its ids, and the id by which Discord keeps its limits apart.</summary>
    private static (string Route, string Major) BucketOf(string method, string[] parts) => (
        method + " " + parts[0] + "/" + string.Join('/', parts.Skip(2).Where(part => !part.All(char.IsAsciiDigit) && part.Length < 24)),
        parts.Length > 1 ? parts[1] + (parts[0] == "webhooks" ? "/" + parts.ElementAtOrDefault(2) : "") : "");

    private RestBuckets.Verdict? Limited(HttpContext context, (string Route, string Major) bucket, bool asBot)
    {
        var (route, major) = bucket;
        var verdict = _buckets.Take($"{route}:{major}", asBot);
        var headers = context.Response.Headers;
        headers["X-RateLimit-Limit"] = Options.PerBucket.ToString();
        headers["X-RateLimit-Remaining"] = verdict.Remaining.ToString();
        headers["X-RateLimit-Reset-After"] = verdict.ResetAfter.TotalSeconds.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(route)))[..32];
        return verdict.Scope is null ? null : verdict;
    }

    private async Task<bool> FailBeforeAsync(HttpContext context, RestFault? fault, RecordedRequest log, (string Route, string Major) bucket)
    {
        switch (fault)
        {
            case RestFault.Status status:
                await WriteAsync(context, log, RestAnswer.Error(status.Code, 0, "an injected fault"));
                return true;
            case RestFault.Foreign foreign:
                log.Status = context.Response.StatusCode = foreign.Code;
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<html>not Discord</html>");
                return true;
            case RestFault.ResetBefore:
                context.Abort();
                return true;
            case RestFault.RateLimited limited:
                if (limited.Scope == "global")
                {
                    _buckets.Pause(limited.RetryAfter);
                }
                else
                {
                    _buckets.Close($"{bucket.Route}:{bucket.Major}", limited.RetryAfter);
                }

                await LimitAsync(context, log, limited.Scope, limited.RetryAfter);
                return true;
            case RestFault.Barred barred:
                log.Status = context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = ((int)barred.RetryAfter.TotalSeconds).ToString();
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<html>error 1015</html>");
                return true;
            default:
                return false;
        }
    }

    private static async Task LimitAsync(HttpContext context, RecordedRequest log, string scope, TimeSpan retryAfter)
    {
        context.Response.Headers["X-RateLimit-Scope"] = scope;
        context.Response.Headers.RetryAfter = Math.Ceiling(retryAfter.TotalSeconds).ToString("0");
        if (scope == "global")
        {
            context.Response.Headers["X-RateLimit-Global"] = "true";
        }

        await WriteAsync(context, log, new RestAnswer(429, new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = retryAfter.TotalSeconds,
            ["global"] = scope == "global",
        }));
    }

    private void CheckHeaders(HttpRequest request, string? body)
    {
        if (!UserAgentPattern().IsMatch(request.Headers.UserAgent.ToString()))
        {
            Violations.Add("user-agent", request.Headers.UserAgent.ToString());
        }

        if (body is { Length: > 0 } && request.ContentType is null)
        {
            Violations.Add("content-type", $"{request.Method} {request.Path}");
        }
    }

    private static async Task<(string? Body, IReadOnlyList<string> Files)> ReadAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            return (form["payload_json"].ToString(), [.. form.Files.Select(file => file.FileName)]);
        }

        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        return (text.Length == 0 ? null : text, []);
    }

    private static JsonNode? Parse(string? body)
    {
        try
        {
            return body is null ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpContext context, RecordedRequest log, RestAnswer answer)
    {
        log.Status = context.Response.StatusCode = answer.Status;
        if (answer.Body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer.Body.ToJsonString());
        }
    }

    [GeneratedRegex(@"^DiscordBot \(\S+, \S+\)", RegexOptions.None, 1000)]
    private static partial Regex UserAgentPattern();
}
