using InterviewBot.Core.Text;

namespace InterviewBot.Core.Chat.Local;

/// <summary>A channel, whose id is its name, or a thread, whose id is <c>thread.</c> and an id.</summary>
public sealed record LocalChannel(string Id, string Title)
{
    /// <summary>The name of the platform and of its only workspace.</summary>
    public const string Platform = "local";

    /// <summary>No channel's name has a dot, so that no channel can pass for a thread.</summary>
    public const string ThreadPrefix = "thread.";

    public const int LongestName = 32;

    /// <summary>Of a thread: the channel that it hangs in.</summary>
    public string? ParentChannel { get; init; }

    /// <summary>Of a thread: the message that it hangs from.</summary>
    public string? ParentMessage { get; init; }

    public bool IsThread => ParentChannel is not null;

    public static ChannelRef Ref(string id) => new(Platform, Platform, id);

    /// <summary>Reads a name as people type it: <c>#Random</c> is <c>random</c>. Letters of any script, digits, - and _.</summary>
    public static bool TryReadName(string? typed, out string name)
    {
        name = Hangul.Compose(typed ?? "").Trim().TrimStart('#').Trim().Replace(' ', '-').ToLowerInvariant();
        return name.Length is > 0 and <= LongestName && name.All(c => (char.IsLetterOrDigit(c) && !LocalName.IsBlank(c)) || c is '-' or '_');
    }
}
