using System.Security.Cryptography;
using System.Text;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Daily;

/// <summary>The names of slots, and the deliveries that fill them.</summary>
internal static class Slots
{
    public static string Planned(Schedule schedule, DateTimeOffset due) =>
        $"{Place(schedule.Channel)}/{schedule.Id}/{schedule.Recurrence.LocalDate(due):yyyy-MM-dd}/{schedule.Recurrence.Time:HH:mm}";

    /// <summary>Its own invocation's id: it never eats a planned post, and the same invocation twice is one post.</summary>
    public static string Now(ChannelRef channel, string eventId) => $"{Place(channel)}/now/{eventId}";

    public static Delivery Delivery(Schedule schedule, string key, DateTimeOffset due, PickedQuestion? picked) => new()
    {
        Id = IdOf(key),
        SlotKey = key,
        Channel = schedule.Channel,
        ScheduleId = schedule.Id,
        LocalDate = schedule.Recurrence.LocalDate(due),
        PlannedAt = due,
        Question = picked?.Question.Question.Id ?? new QuestionId(""),
        Language = schedule.Language,
        Recycled = picked?.Recycled ?? false,
        Role = schedule.Role,
        RevealAt = schedule.Reveal?.For(due, schedule.Recurrence.Zone),
        DueAt = due,
        RefreshAt = schedule.Reveal?.For(due, schedule.Recurrence.Zone),
    };

    /// <summary>Short enough for a button's id and a platform's nonce (25 characters), and the same for the same slot.</summary>
    public static string IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..20];

    private static string Place(ChannelRef channel) => $"{channel.Platform}/{channel.Workspace}/{channel.Channel}";
}
