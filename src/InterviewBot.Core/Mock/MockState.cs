using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>
/// A group mock interview, whole: what is stored is this, and everything that is shown is drawn from it. What always
/// holds is listed in docs/mock-interview.md.
/// </summary>
public sealed record MockState
{
    public required string Id { get; init; }

    /// <summary>Where it was started; its lobby stands there.</summary>
    public required ChannelRef Channel { get; init; }

    /// <summary>Where it goes on; null where there is no thread.</summary>
    public ChannelRef? Thread { get; init; }

    /// <summary>A thread was asked for, whatever came of it.</summary>
    public bool ThreadTried { get; init; }

    public required Language Language { get; init; }

    public required QuestionFilter Filter { get; init; }

    public required int Rounds { get; init; }

    public required int Minutes { get; init; }

    public required MockPhase Phase { get; init; }

    public required string HostId { get; init; }

    /// <summary>When the host last did anything; silent for long, the next in line may lead.</summary>
    public required DateTimeOffset HostSeenAt { get; init; }

    /// <summary>In the order of joining; nobody is taken out, so that the summary can thank everyone.</summary>
    public required ImmutableArray<Participant> People { get; init; }

    /// <summary>One a round, once it has started.</summary>
    public ImmutableArray<MockRound> Played { get; init; } = [];

    /// <summary>The questions of all rounds, chosen at the start.</summary>
    public ImmutableArray<QuestionId> Questions { get; init; } = [];

    /// <summary>When the phase ends by itself.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    public bool OnBreak { get; init; }

    /// <summary>The messages that show all this.</summary>
    public ImmutableArray<Screen> Screens { get; init; } = [];

    [JsonIgnore]
    public ChannelRef Place => Thread ?? Channel;

    /// <summary>Whether a message waits to be posted or drawn again, or the lobby for its thread.</summary>
    [JsonIgnore]
    public bool NeedsDrawing => Screens.Any(screen =>
        screen.Kind == ScreenKind.Lobby ? screen.Message is not null && (screen.Waits || !ThreadTried) : screen.Waits);

    /// <summary>The running or last round, from 0; -1 in the lobby.</summary>
    [JsonIgnore]
    public int Round => Played.Length - 1;

    /// <summary>Those who answer in a round: in since its start, and not gone.</summary>
    public IEnumerable<Participant> Candidates(int round) => People.Where(person => !person.Left && person.FromRound <= round);
}

public enum MockPhase
{
    Lobby,
    Answering,
    Revealed,
    Ended,
}

/// <param name="FromRound">The first round that the person takes part in.</param>
public sealed record Participant(string Id, string Name, int FromRound, bool Left = false);

public sealed record MockRound
{
    /// <summary>By member; the last one sent before the reveal.</summary>
    public ImmutableDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The points that each member says to have covered; in the map as soon as one has ticked at all.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Ticks { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}

/// <summary>A message of the session. It is to be drawn while <see cref="Wanted"/> is ahead of <see cref="Drawn"/>.</summary>
public sealed record Screen(ScreenKind Kind, int Round, int Wanted, int Drawn = 0, MessageRef? Message = null)
{
    [JsonIgnore]
    public bool Waits => Wanted > Drawn;

    /// <summary>Names the message within its session.</summary>
    [JsonIgnore]
    public string Key => $"{Kind}{Round}".ToLowerInvariant();
}

public enum ScreenKind
{
    Lobby,
    Question,
    Reveal,
    Summary,

    /// <summary>"Going on", after a restart.</summary>
    Resumed,

    /// <summary>"Back soon", before a stop.</summary>
    Pausing,
}
