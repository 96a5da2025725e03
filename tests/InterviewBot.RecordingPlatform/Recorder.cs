using System.Collections.Concurrent;

namespace InterviewBot.RecordingPlatform;

/// <summary>
/// Keeps posts, edits and threads. <c>POST /hold/{call}/{when}</c> makes the next such call wait for good, before it is
/// recorded or after: the caller never hears what came of it.
/// </summary>
internal static class Recorder
{
    public static async Task RunAsync()
    {
        var posts = new ConcurrentQueue<Post>();
        var edits = new ConcurrentQueue<string>();
        var threads = new ConcurrentQueue<string>();
        var holds = new ConcurrentDictionary<string, string>();
        var held = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();

        async Task RecordAsync(string call, Action record, CancellationToken aborted)
        {
            var hold = holds.TryRemove(call, out var when) ? when : "";
            if (hold != "before")
            {
                record();
            }

            if (hold.Length > 0)
            {
                held.Enqueue(call);
                await Task.Delay(Timeout.Infinite, aborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        app.MapPost("/hold/{call}/{when}", (string call, string when) => holds[call] = when);
        app.MapGet("/held", () => string.Join(',', held));
        app.MapGet("/posts", () => string.Join(',', posts.Select(post => post.Key)));
        app.MapGet("/edits", () => string.Join(',', edits));
        app.MapGet("/threads", () => string.Join(',', threads));
        app.MapGet("/find/{key}", (string key) => posts.FirstOrDefault(post => post.Key == key) is { } found ? Results.Text(found.Id) : Results.NotFound());
        app.MapPost("/post/{key}", async (string key, HttpContext context) =>
        {
            var post = new Post($"m{Guid.CreateVersion7():N}", key);
            await RecordAsync("post", () => posts.Enqueue(post), context.RequestAborted);
            return post.Id;
        });
        app.MapPost("/edit/{id}", (string id, HttpContext context) => RecordAsync("edit", () => edits.Enqueue(id), context.RequestAborted));
        app.MapPost("/thread/{id}", async (string id, HttpContext context) =>
        {
            await RecordAsync("thread", () => threads.Enqueue(id), context.RequestAborted);
            return "t-" + id;
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    private sealed record Post(string Id, string Key);
}
