using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Daily;

/// <summary>One post of a daily question, from its claim to its last step: a row of the outbox.</summary>
public sealed record Delivery
{
    public required string Id { get; init; }

    /// <summary>Platform, channel, schedule, local date and planned time (or an invocation's id): unique, so no slot is posted twice.</summary>
    public required string SlotKey { get; init; }

    public required ChannelRef Channel { get; init; }

    /// <summary>Null for <c>/daily now</c> without a schedule.</summary>
    public string? ScheduleId { get; init; }

    public required DateOnly LocalDate { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public required QuestionId Question { get; init; }

    public required Language Language { get; init; }

    /// <summary>The pool started over with this question.</summary>
    public bool Recycled { get; init; }

    public string? Role { get; init; }

    public DateTimeOffset? RevealAt { get; init; }

    public DeliveryState State { get; init; } = DeliveryState.Pending;

    public int Attempts { get; init; }

    /// <summary>When it is to be taken up: the next try, or the end of the lease of whoever is at it.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the message is to be drawn again: after an answer, and at the reveal. Null where nothing is planned.</summary>
    public DateTimeOffset? RefreshAt { get; init; }

    /// <summary>Each step is marked by itself, so that one that fails is tried again alone.</summary>
    public string? MessageId { get; init; }

    public bool ButtonsDone { get; init; }

    public bool ThreadDone { get; init; }

    /// <summary>The last thing that went wrong, in a few words without any secret.</summary>
    public string? Problem { get; init; }

    public MessageRef? Message => MessageId is null ? null : new MessageRef(Channel, MessageId);
}

public enum DeliveryState
{
    /// <summary>Waiting for its first or next try; nothing is under way.</summary>
    Pending,

    /// <summary>Somebody is at it, or died at it: after its lease it is settled by reading, never blindly repeated.</summary>
    Sending,

    /// <summary>Every step is done.</summary>
    Sent,

    /// <summary>Too late to be worth posting.</summary>
    Missed,

    /// <summary>The platform will not have it.</summary>
    Refused,
}
