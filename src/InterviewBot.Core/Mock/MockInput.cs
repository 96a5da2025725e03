using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Mock;

/// <summary>What happens to a session.</summary>
public abstract record MockInput
{
    private MockInput()
    {
    }

    public sealed record Join(Member Member) : MockInput;

    public sealed record Leave(Member Member) : MockInput;

    /// <param name="Questions">One a round.</param>
    public sealed record Start(Member Member, bool Manager, ImmutableArray<QuestionId> Questions) : MockInput;

    public sealed record Answer(Member Member, int Round, string Text) : MockInput;

    public sealed record Tick(Member Member, int Round, ImmutableArray<string> Points) : MockInput;

    /// <param name="From">The <see cref="MockInterview.Step"/> that the button was drawn at, so that two presses are one step; null for a command.</param>
    public sealed record Next(Member Member, bool Manager, string? From = null) : MockInput;

    public sealed record Break(Member Member, bool Manager) : MockInput;

    public sealed record End(Member Member, bool Manager) : MockInput;

    /// <summary>Time passed.</summary>
    public sealed record Clock : MockInput;

    /// <summary>A message was drawn.</summary>
    public sealed record Drawn(string Key, int Version, MessageRef Message) : MockInput;

    public sealed record Threaded(ChannelRef? Thread) : MockInput;

    /// <summary>The bot is going down, or is back: the session says so in a line.</summary>
    public sealed record Notice(ScreenKind Kind) : MockInput;
}
