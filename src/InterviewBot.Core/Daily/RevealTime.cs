using System.Text.RegularExpressions;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Daily;

/// <summary>When the answer points open to all: at a local time after the post, or some minutes after it.</summary>
public abstract partial record RevealTime
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(72);

    private RevealTime()
    {
    }

    public sealed record At(TimeOnly Time) : RevealTime;

    public sealed record After(TimeSpan Delay) : RevealTime;

    /// <summary>Reads <c>18:00</c>, <c>30분 뒤</c>, <c>2시간</c>, <c>after 2h</c>, <c>90m</c>; nothing or 안 함 means never.</summary>
    public static Bilingual? TryRead(string? text, out RevealTime? reveal)
    {
        reveal = null;
        var typed = Halfwidth.Of((text ?? "").Trim()).ToLowerInvariant();
        if (typed is "" or "없음" or "안함" or "안 함" or "never" or "off" or "none")
        {
            return null;
        }

        var match = typed.Length <= 40 ? DelayPattern().Match(typed) : Match.Empty;
        if (match.Groups["hours"].Success || match.Groups["minutes"].Success)
        {
            var delay = TimeSpan.FromMinutes(
                (match.Groups["hours"].Success ? int.Parse(match.Groups["hours"].Value) * 60 : 0)
                + (match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].Value) : 0));
            reveal = new After(delay);
            return delay > TimeSpan.Zero && delay <= Longest ? null : new Bilingual(
                "공개 시각은 1분 뒤부터 72시간 뒤까지 정할 수 있어요.", "The points can open from 1 minute to 72 hours after the post.");
        }

        var wrong = ClockTime.TryRead(text, out var time);
        reveal = wrong is null ? new At(time) : null;
        return wrong;
    }

    /// <summary>The instant for a post that was due at <paramref name="due"/>: a local time at or before it means the next day.</summary>
    public DateTimeOffset For(DateTimeOffset due, string zone) => this is After after
        ? due + after.Delay
        : new Recurrence(((At)this).Time, PostDays.Every, zone).NextAfter(due);

    /// <summary>The form it is stored in: minutes of the day as <c>@540</c>, a delay in minutes as <c>+90</c>.</summary>
    public string Encode() => this is After after ? $"+{(int)after.Delay.TotalMinutes}" : $"@{(((At)this).Time.Hour * 60) + ((At)this).Time.Minute}";

    public static RevealTime? Decode(string? text) => text is null ? null
        : text[0] == '+' ? new After(TimeSpan.FromMinutes(int.Parse(text[1..])))
        : new At(TimeOnly.MinValue.AddMinutes(int.Parse(text[1..])));

    public string DisplayName(Language language) => this is After after
        ? language.Pick($"올리고 {(int)after.Delay.TotalMinutes}분 뒤", $"{(int)after.Delay.TotalMinutes} min after the post")
        : $"{((At)this).Time:HH:mm}";

    [GeneratedRegex(
        @"^(?:after\s+)?(?:(?<hours>[0-9]{1,3})\s*(?:시간|h|hours?))?\s*(?:(?<minutes>[0-9]{1,4})\s*(?:분|m|min|minutes?))?\s*(?:뒤|후|later)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DelayPattern();
}
