using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>
/// A group mock interview, whole: what is stored is this, and everything that is shown is drawn from it. What always
/// holds is listed in docs/mock-interview.md. What is added here needs a default, for the sessions stored before.
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

    public MockMode Mode { get; init; }

    public required int Rounds { get; init; }

    /// <summary>How sessions stored before there was <see cref="AnswerTime"/> say it; else 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Minutes { get; init; }

    /// <summary>How long a round may be answered.</summary>
    public TimeSpan AnswerTime { get => field > TimeSpan.Zero ? field : TimeSpan.FromMinutes(Minutes); init; }

    /// <summary>How long a round is prepared, in <see cref="MockMode.Rotation"/>.</summary>
    public TimeSpan PreparationTime { get; init; }

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

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the phase ends by itself.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Until when the feedback is meant to take; shown as a countdown, and nothing happens at its end.</summary>
    public DateTimeOffset? FeedbackUntil { get; init; }

    public bool OnBreak { get; init; }

    /// <summary>The messages that show all this.</summary>
    public ImmutableArray<Screen> Screens { get; init; } = [];

    [JsonIgnore]
    public ChannelRef Place => Thread ?? Channel;

    /// <summary>Whether a message waits to be posted or drawn again, the lobby for its thread, or ticks for the practice log.</summary>
    [JsonIgnore]
    public bool Waits => Played.Any(round => round.IsToKeep) || Screens.Any(screen =>
        screen.Kind == ScreenKind.Lobby ? screen.Message is not null && (screen.Waits || !ThreadTried) : screen.Waits);

    /// <summary>The running or last round, from 0; -1 in the lobby.</summary>
    [JsonIgnore]
    public int Round => Played.Length - 1;

    /// <summary>Whether no round comes after the running one.</summary>
    [JsonIgnore]
    public bool IsLastRound => Played.Length >= Questions.Length;

    [JsonIgnore]
    public bool IsRunning => Phase is MockPhase.Preparing or MockPhase.Answering;

    /// <summary>Those in a round: in since its start, and not gone.</summary>
    public IEnumerable<Participant> Present(int round) => People.Where(person => !person.Left && person.FromRound <= round);

    /// <summary>Those of them who answer in it.</summary>
    public IEnumerable<Participant> Candidates(int round) => Mode == MockMode.Rotation
        ? Present(round).Where(person => person.Id == Played[round].Candidate)
        : Present(round);

    /// <summary>Whether a person's answer of this round is one to tick, to rate and to count.</summary>
    public bool IsCounted(int round, Participant person) => !Played[round].CutOff && (Mode == MockMode.Rotation
        ? Played[round].Candidate == person.Id
        : WasIn(round, person));

    /// <summary>Whether a person was in a round from its start, even one who left since, or left and came back.</summary>
    public bool WasIn(int round, Participant person) =>
        Played[round].People is { } people ? people.Contains(person.Id) : person.FromRound <= round;

    public Participant? Find(string? memberId) => People.FirstOrDefault(person => person.Id == memberId);

    public MockState WithRound(int round, Func<MockRound, MockRound> change) =>
        this with { Played = Played.SetItem(round, change(Played[round])) };
}
