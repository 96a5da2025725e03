using System.Net;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.RecordingPlatform;

/// <summary>The bot's side of the recording platform, over HTTP.</summary>
internal sealed class RemotePlatform(HttpClient http) : IChatPlatform
{
    public string Name => "recording";

    public async Task<PostResult> PostAsync(ChannelRef channel, Card card, PostOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var id = await SendAsync($"/post/{options.IdempotencyKey}", cancellationToken);
            return new PostResult.Sent(new MessageRef(channel, id));
        }
        catch (HttpRequestException)
        {
            return new PostResult.Unknown("connection lost");
        }
    }

    public async Task<PostResult> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken)
    {
        await SendAsync($"/edit/{message.MessageId}", cancellationToken);
        return new PostResult.Sent(message);
    }

    public async Task<ThreadResult> StartThreadAsync(MessageRef message, string title, CancellationToken cancellationToken) =>
        new ThreadResult.Started(message.Channel with { Channel = await SendAsync($"/thread/{message.MessageId}", cancellationToken) });

    public async Task<PostSearch> FindPostAsync(ChannelRef channel, string idempotencyKey, DateTimeOffset since, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync($"/find/{idempotencyKey}", cancellationToken);
        return response.StatusCode == HttpStatusCode.OK
            ? new PostSearch.Found(new MessageRef(channel, await response.Content.ReadAsStringAsync(cancellationToken)))
            : new PostSearch.NotThere();
    }

    public Task TellAsync(ChannelRef workspace, string memberId, Card card, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<string> SendAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsync(path, null, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
