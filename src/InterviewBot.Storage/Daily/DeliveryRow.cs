using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;

namespace InterviewBot.Storage.Daily;

internal sealed class DeliveryRow
{
    public const string Columns = """
        id, slot_key AS SlotKey, platform, workspace, channel, schedule_id AS ScheduleId, local_date AS LocalDate, planned_at AS PlannedAt,
        question_id AS QuestionId, language, recycled, role, reveal_at AS RevealAt, state, attempts, due_at AS DueAt, refresh_at AS RefreshAt,
        message_id AS MessageId, buttons_done AS ButtonsDone, thread_done AS ThreadDone, problem
        """;

    public string Id { get; init; } = "";

    public string SlotKey { get; init; } = "";

    public string Platform { get; init; } = "";

    public string Workspace { get; init; } = "";

    public string Channel { get; init; } = "";

    public string? ScheduleId { get; init; }

    public string LocalDate { get; init; } = "";

    public long PlannedAt { get; init; }

    public string QuestionId { get; init; } = "";

    public string Language { get; init; } = "";

    public long Recycled { get; init; }

    public string? Role { get; init; }

    public long? RevealAt { get; init; }

    public string State { get; init; } = "";

    public long Attempts { get; init; }

    public long DueAt { get; init; }

    public long? RefreshAt { get; init; }

    public string? MessageId { get; init; }

    public long ButtonsDone { get; init; }

    public long ThreadDone { get; init; }

    public string? Problem { get; init; }

    public static DeliveryRow Of(Delivery delivery) => new()
    {
        Id = delivery.Id,
        SlotKey = delivery.SlotKey,
        Platform = delivery.Channel.Platform,
        Workspace = delivery.Channel.Workspace,
        Channel = delivery.Channel.Channel,
        ScheduleId = delivery.ScheduleId,
        LocalDate = delivery.LocalDate.ToString("yyyy-MM-dd"),
        PlannedAt = delivery.PlannedAt.ToUnixTimeMilliseconds(),
        QuestionId = delivery.Question.Value,
        Language = delivery.Language.Code(),
        Recycled = delivery.Recycled ? 1 : 0,
        Role = delivery.Role,
        RevealAt = delivery.RevealAt?.ToUnixTimeMilliseconds(),
        State = delivery.State.ToString(),
        Attempts = delivery.Attempts,
        DueAt = delivery.DueAt.ToUnixTimeMilliseconds(),
        RefreshAt = delivery.RefreshAt?.ToUnixTimeMilliseconds(),
        MessageId = delivery.MessageId,
        ButtonsDone = delivery.ButtonsDone ? 1 : 0,
        ThreadDone = delivery.ThreadDone ? 1 : 0,
        Problem = delivery.Problem,
    };

    public Delivery ToDelivery() => new()
    {
        Id = Id,
        SlotKey = SlotKey,
        Channel = new ChannelRef(Platform, Workspace, Channel),
        ScheduleId = ScheduleId,
        LocalDate = DateOnly.ParseExact(LocalDate, "yyyy-MM-dd"),
        PlannedAt = Instants.At(PlannedAt),
        Question = new QuestionId(QuestionId),
        Language = Languages.TryParse(Language, out var language) ? language : Core.Language.Ko,
        Recycled = Recycled != 0,
        Role = Role,
        RevealAt = Instants.At(RevealAt),
        State = Enum.Parse<DeliveryState>(State),
        Attempts = (int)Attempts,
        DueAt = Instants.At(DueAt),
        RefreshAt = Instants.At(RefreshAt),
        MessageId = MessageId,
        ButtonsDone = ButtonsDone != 0,
        ThreadDone = ThreadDone != 0,
        Problem = Problem,
    };
}
