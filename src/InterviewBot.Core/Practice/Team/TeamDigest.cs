using InterviewBot.Core.Chat;
using InterviewBot.Core.Daily;

namespace InterviewBot.Core.Practice.Team;

/// <summary>A channel's weekly summary: which one is next, and how far it is.</summary>
public sealed record TeamDigest
{
    public static readonly TimeOnly Morning = new(9, 0);

    private static readonly PostDays Mondays = new(1);

    public required string Id { get; init; }

    public required ChannelRef Channel { get; init; }

    public required Language Language { get; init; }

    /// <summary>The IANA zone of its mornings and its weeks.</summary>
    public required string Zone { get; init; }

    /// <summary>The member who switched it on, by the platform's id: told when it is switched off by a refusal.</summary>
    public string? SetBy { get; init; }

    /// <summary>The Monday whose post is next or under way.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>When it is to be taken up: that Monday, the next try, or the end of the lease of whoever is at it.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>How often this post was begun; one that was is looked for before it is made.</summary>
    public int Tries { get; init; }

    public Recurrence Recurrence => new(Morning, Mondays, Zone);

    /// <summary>The same for each try of one week's post, and unlike any other.</summary>
    public string Key => $"{Id}{Week:yyyyMMdd}";

    /// <summary>Waiting for the first Monday after an instant.</summary>
    public TeamDigest Next(DateTimeOffset after)
    {
        var due = Recurrence.NextAfter(after);
        return this with { DueAt = due, Week = Recurrence.LocalDate(due), Tries = 0 };
    }
}
