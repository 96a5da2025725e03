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

    /// <param name="now">Later than <paramref name="due"/> where the slot is caught up.</param>
    public static Delivery Delivery(Schedule schedule, string key, DateTimeOffset due, DateTimeOffset now, PickedQuestion? picked) => new()
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
        RevealAt = RevealAt(schedule, due, now),
        DueAt = due,
        RefreshAt = RevealAt(schedule, due, now),
    };

    /// <summary>Short enough for a button's id and a platform's nonce (25 characters), and the same for the same slot.</summary>
    public static string IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..20];

    /// <summary>Where the reveal would be over before the post is made, it is counted from now: nobody has been able to answer.</summary>
    private static DateTimeOffset? RevealAt(Schedule schedule, DateTimeOffset due, DateTimeOffset now)
    {
        var planned = schedule.Reveal?.For(due, schedule.Recurrence.Zone);
        return planned <= now ? schedule.Reveal?.For(now, schedule.Recurrence.Zone) : planned;
    }

    private static string Place(ChannelRef channel) => $"{channel.Platform}/{channel.Workspace}/{channel.Channel}";
}
