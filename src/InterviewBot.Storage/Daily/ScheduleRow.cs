using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Questions;

namespace InterviewBot.Storage.Daily;

internal sealed class ScheduleRow
{
    public const string Columns =
        "id, platform, workspace, channel, number, minute, days, zone, topic, level, language, reveal, role, set_by AS SetBy, paused, suspended, due_at AS DueAt";

    public string Id { get; init; } = "";

    public string Platform { get; init; } = "";

    public string Workspace { get; init; } = "";

    public string Channel { get; init; } = "";

    public long Number { get; init; }

    public long Minute { get; init; }

    public long Days { get; init; }

    public string Zone { get; init; } = "";

    public string? Topic { get; init; }

    public string? Level { get; init; }

    public string Language { get; init; } = "";

    public string? Reveal { get; init; }

    public string? Role { get; init; }

    public string? SetBy { get; init; }

    public long Paused { get; init; }

    public string? Suspended { get; init; }

    public long DueAt { get; init; }

    public static ScheduleRow Of(Schedule schedule) => new()
    {
        Id = schedule.Id,
        Platform = schedule.Channel.Platform,
        Workspace = schedule.Channel.Workspace,
        Channel = schedule.Channel.Channel,
        Number = schedule.Number,
        Minute = (schedule.Recurrence.Time.Hour * 60) + schedule.Recurrence.Time.Minute,
        Days = schedule.Recurrence.Days.Bits,
        Zone = schedule.Recurrence.Zone,
        Topic = schedule.Filter.Topic,
        Level = schedule.Filter.Level?.Code(),
        Language = schedule.Language.Code(),
        Reveal = schedule.Reveal?.Encode(),
        Role = schedule.Role,
        SetBy = schedule.SetBy,
        Paused = schedule.Paused ? 1 : 0,
        Suspended = schedule.Suspended,
        DueAt = schedule.DueAt.ToUnixTimeMilliseconds(),
    };

    public Schedule ToSchedule() => new()
    {
        Id = Id,
        Channel = new ChannelRef(Platform, Workspace, Channel),
        Number = (int)Number,
        Recurrence = new Recurrence(TimeOnly.MinValue.AddMinutes(Minute), new PostDays((int)Days), Zone),
        Filter = new QuestionFilter(Topic, Levels.TryParse(Level, out var level) ? level : null),
        Language = Languages.TryParse(Language, out var language) ? language : Core.Language.Ko,
        Reveal = RevealTime.Decode(Reveal),
        Role = Role,
        SetBy = SetBy,
        Paused = Paused != 0,
        Suspended = Suspended,
        DueAt = Instants.At(DueAt),
    };
}
