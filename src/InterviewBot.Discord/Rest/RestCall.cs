using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Discord.Rest;

/// <summary>One request, with what is needed to limit and to repeat it.</summary>
/// <param name="Path">Below the base address, without a leading slash.</param>
/// <param name="Route">Method and path with ids taken out: the bucket until Discord names one.</param>
/// <param name="Major">The id that splits a bucket: of the channel, the guild, or the webhook with its token.</param>
internal sealed record RestCall(HttpMethod Method, string Path, string Route, string Major)
{
    /// <summary>The body's JSON.</summary>
    public byte[]? Json { get; init; }

    /// <summary>Sent along, in the order of the body's attachments.</summary>
    public ImmutableArray<CardFile> Files { get; init; } = [];

    /// <summary>Whether sending it twice is the same as sending it once.</summary>
    public required bool MayRepeat { get; init; }

    /// <summary>False for interactions' webhooks: no token of the bot, and not bound to the global limit.</summary>
    public bool AsBot { get; init; } = true;

    /// <summary>Longer than this is not waited for a limit: the caller comes back later.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
