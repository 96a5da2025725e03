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

    /// <summary>Who does it; null where it is time or the bot itself.</summary>
    public virtual Member? By => null;

    public sealed record Join(Member Member) : MockInput
    {
        public override Member By => Member;
    }

    public sealed record Leave(Member Member) : MockInput
    {
        public override Member By => Member;
    }

    /// <param name="Questions">One a round.</param>
    public sealed record Start(Member Member, bool Manager, ImmutableArray<QuestionId> Questions) : MockInput
    {
        public override Member By => Member;
    }

    public sealed record Answer(Member Member, int Round, string Text) : MockInput
    {
        public override Member By => Member;
    }

    public sealed record Tick(Member Member, int Round, ImmutableArray<string> Points) : MockInput
    {
        public override Member By => Member;
    }

    /// <summary>The interviewer heard these points.</summary>
    public sealed record Hear(Member Member, int Round, ImmutableArray<string> Points) : MockInput
    {
        public override Member By => Member;
    }

    /// <summary>The interviewer asks a follow-up.</summary>
    /// <param name="Number">Which one, from 1: pressed twice, it is one.</param>
    public sealed record FollowUp(Member Member, int Round, int Number) : MockInput
    {
        public override Member By => Member;
    }

    /// <param name="To">The member whose answer it is.</param>
    public sealed record Grade(Member Member, int Round, string To, RatingCriterion Criterion, int Value) : MockInput
    {
        public override Member By => Member;
    }

    /// <param name="Text">A line to the candidate; empty takes it back.</param>
    public sealed record Remark(Member Member, int Round, string To, string Text) : MockInput
    {
        public override Member By => Member;
    }

    /// <param name="From">The <see cref="MockInterview.Step"/> that the button was drawn at, so that two presses are one step; null for a command.</param>
    public sealed record Next(Member Member, bool Manager, string? From = null) : MockInput
    {
        public override Member By => Member;
    }

    /// <param name="Rest">Whether the break begins or ends: pressed twice, it is one step.</param>
    public sealed record Break(Member Member, bool Manager, bool Rest) : MockInput
    {
        public override Member By => Member;
    }

    public sealed record End(Member Member, bool Manager) : MockInput
    {
        public override Member By => Member;
    }

    /// <summary>Time passed.</summary>
    public sealed record Clock : MockInput;

    /// <summary>A message was drawn.</summary>
    public sealed record Drawn(string Key, int Version, MessageRef Message) : MockInput;

    public sealed record Threaded(ChannelRef? Thread) : MockInput;

    /// <summary>A round's ticks are in the practice log.</summary>
    public sealed record Kept(int Round, int Version) : MockInput;

    /// <summary>The bot is going down, or is back: the session says so in a line.</summary>
    public sealed record Notice(ScreenKind Kind) : MockInput;
}
