using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Storage.LocalChat;

/// <summary>A message with the names and the thread around it.</summary>
/// <remarks>Properties, not a constructor: SQLite cannot name the type of the counted column before there is a row.</remarks>
internal sealed class LocalMessageRow
{
    public const string Select = """
        SELECT m.id AS Id, m.channel AS Channel, m.place AS Place, m.change AS Change,
            m.author_id AS AuthorId, author.name AS AuthorName, m.audience_id AS AudienceId, m.text AS Text, m.card AS Card,
            m.cause_person_id AS CauseId, cause.name AS CauseName, m.cause_text AS CauseText,
            m.posted_at AS PostedAt, m.edited_at AS EditedAt, m.dismissed AS Dismissed,
            thread.id AS ThreadId, thread.title AS ThreadTitle,
            (SELECT COUNT(*) FROM local_messages r WHERE r.channel = thread.id AND r.audience_id IS NULL) AS ThreadMessages
        FROM local_messages m
        LEFT JOIN local_people author ON author.id = m.author_id
        LEFT JOIN local_people cause ON cause.id = m.cause_person_id
        LEFT JOIN local_channels thread ON thread.parent_message = m.id

        """;

    public required string Id { get; init; }

    public required string Channel { get; init; }

    public long Place { get; init; }

    public long Change { get; init; }

    public string? AuthorId { get; init; }

    public string? AuthorName { get; init; }

    public string? AudienceId { get; init; }

    public string? Text { get; init; }

    public string? Card { get; init; }

    public string? CauseId { get; init; }

    public string? CauseName { get; init; }

    public string? CauseText { get; init; }

    public long PostedAt { get; init; }

    public long? EditedAt { get; init; }

    public long Dismissed { get; init; }

    public string? ThreadId { get; init; }

    public string? ThreadTitle { get; init; }

    public long ThreadMessages { get; init; }

    public LocalMessage ToMessage() => new()
    {
        Id = Id,
        Channel = Channel,
        Order = Place,
        Change = Change,
        Author = AuthorId is null ? null : new LocalPerson(AuthorId, AuthorName ?? ""),
        Audience = AudienceId,
        Text = Text,
        Card = Card is null ? null : CardJson.Read(Card),
        Cause = CauseId is null ? null : new LocalCause(new LocalPerson(CauseId, CauseName ?? ""), CauseText ?? ""),
        PostedAt = DateTimeOffset.FromUnixTimeMilliseconds(PostedAt),
        EditedAt = EditedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
        Dismissed = Dismissed != 0,
        Thread = ThreadId is null ? null : new LocalThread(ThreadId, ThreadTitle ?? "", (int)ThreadMessages),
    };
}
