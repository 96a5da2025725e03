using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using InterviewBot.Core.Practice.Feedback.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Practice.Feedback.Model;

/// <summary>An endpoint on loopback that speaks OpenAI's and Ollama's chat, and says whatever a test has it say.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeModel(WebApplication app) => _app = app;

    /// <summary>What the model says; or, with <see cref="Raw"/>, the whole body.</summary>
    public string Says { get; set; } = "{}";

    public bool Raw { get; set; }

    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>Answers only when the caller has gone.</summary>
    public bool Silent { get; set; }

    /// <summary>The bodies that were sent to it.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var fake = new FakeModel(app);
        app.MapPost("/v1/chat/completions", context => fake.AnswerAsync(context, fake.OpenAi));
        app.MapPost("/api/chat", context => fake.AnswerAsync(context, fake.Ollama));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return fake;
    }

    public ModelOptions Options(string provider) => new()
    {
        Provider = provider,
        Endpoint = provider == ModelOptions.OpenAi ? Address + "/v1" : Address,
        Name = "fake",
        ApiKey = "key-of-the-test",
        TimeoutSeconds = 2,
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<string> body)
    {
        using var reader = new StreamReader(context.Request.Body);
        Asked.Enqueue(await reader.ReadToEndAsync(context.RequestAborted));
        if (Silent)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Raw ? Says : body());
    }

    private string OpenAi() => new JsonObject
    {
        ["id"] = "1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = "stop",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Says },
        }),
    }.ToJsonString();

    private string Ollama() => new JsonObject
    {
        ["model"] = "fake",
        ["created_at"] = "2026-03-01T00:00:00Z",
        ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Says },
        ["done"] = true,
        ["done_reason"] = "stop",
    }.ToJsonString() + "\n";
}
