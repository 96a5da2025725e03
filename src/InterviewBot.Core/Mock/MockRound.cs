using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace InterviewBot.Core.Mock;

/// <summary>One question of a session, and all that came of it.</summary>
public sealed record MockRound
{
    /// <summary>The members who were in at its start, whatever they did later; null in sessions stored before this was noted.</summary>
    public ImmutableArray<string>? People { get; init; }

    /// <summary>By member; the last one sent before the reveal.</summary>
    public ImmutableDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The points that each member says to have covered; in the map as soon as one has ticked at all.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Ticks { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The member who answers, in <see cref="MockMode.Rotation"/>.</summary>
    public string? Candidate { get; init; }

    /// <summary>The member who asks, in <see cref="MockMode.Rotation"/>; null where only the candidate is left.</summary>
    public string? Interviewer { get; init; }

    /// <summary>When its answers were shown, which is when it was practised; null before, and in sessions stored before this was noted.</summary>
    public DateTimeOffset? RevealedAt { get; init; }

    /// <summary>How often the round was passed on because its candidate left.</summary>
    public int PassedOn { get; init; }

    /// <summary>The points that the interviewer heard: a hint to the candidate, whose own ticks count.</summary>
    public ImmutableArray<string> Heard { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>How many of the question's follow-ups were asked.</summary>
    public int FollowUps { get; init; }

    /// <summary>One for each who rates and whom.</summary>
    public ImmutableArray<PeerRating> Ratings { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The session ended before the reveal: nobody could tick, and the answers stay private.</summary>
    public bool CutOff { get; init; }

    /// <summary>Grows whenever the ticks of a passed round are to be kept in the practice log (again).</summary>
    public int KeepWanted { get; init; }

    /// <summary>How far they were kept.</summary>
    public int Kept { get; init; }

    [JsonIgnore]
    public bool IsToKeep => KeepWanted > Kept;

    public PeerRating? RatingOf(string from, string to) => Ratings.FirstOrDefault(rating => rating.From == from && rating.To == to);
}
