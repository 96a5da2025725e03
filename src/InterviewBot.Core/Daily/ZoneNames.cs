using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Daily;

/// <summary>Time zones by their IANA id, and by the few everyday names that have only one meaning.</summary>
public static class ZoneNames
{
    private static readonly Dictionary<string, string> Everyday = new(StringComparer.OrdinalIgnoreCase)
    {
        ["서울"] = "Asia/Seoul",
        ["한국"] = "Asia/Seoul",
        ["KST"] = "Asia/Seoul",
        ["Seoul"] = "Asia/Seoul",
        ["도쿄"] = "Asia/Tokyo",
        ["Tokyo"] = "Asia/Tokyo",
        ["뉴욕"] = "America/New_York",
        ["New York"] = "America/New_York",
        ["런던"] = "Europe/London",
        ["London"] = "Europe/London",
        ["베를린"] = "Europe/Berlin",
        ["UTC"] = "Etc/UTC",
    };

    private static readonly Lazy<ImmutableArray<string>> Ids = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/')).Order(StringComparer.Ordinal)]);

    /// <returns>What is wrong, with the nearest that exist; null where it was read.</returns>
    public static Bilingual? TryRead(string text, out TimeZoneInfo zone)
    {
        var typed = text.Trim();
        if (typed.Length is > 0 and <= 64 && TimeZoneInfo.TryFindSystemTimeZoneById(IdOf(typed), out var found) && found.HasIanaId)
        {
            zone = found;
            return null;
        }

        zone = TimeZoneInfo.Utc;
        var shown = typed.Length <= 40 ? typed : typed[..40] + "…";
        var near = string.Join(", ", Nearest(typed, 3));
        return new Bilingual(
            $"‘{shown}’ 시간대는 없어요. IANA 이름으로 적어 주세요. 가까운 것: {near}",
            $"There is no time zone ‘{shown}’. Use an IANA name. The nearest: {near}");
    }

    /// <summary>For completion: those that contain what was typed.</summary>
    public static ImmutableArray<Completion> Complete(string typed)
    {
        var text = typed.Trim();
        var everyday = Everyday.Where(pair => text.Length > 0 && pair.Key.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value);
        string[] common = ["Asia/Seoul", "Asia/Tokyo", "Etc/UTC", "Europe/London", "America/New_York"];
        var found = text.Length == 0 ? common : everyday.Concat(Ids.Value.Where(id => id.Contains(text, StringComparison.OrdinalIgnoreCase)));
        return [.. found.Distinct().Take(25).Select(id => new Completion(id, id))];
    }

    /// <summary>asia/seoul and america/new york are meant as they are spelled; the system looks them up letter by letter.</summary>
    private static string IdOf(string typed) => Everyday.TryGetValue(typed, out var everyday) ? everyday
        : Ids.Value.FirstOrDefault(id => id.Equals(typed.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)) ?? typed;

    private static IEnumerable<string> Nearest(string typed, int most)
    {
        var text = (typed.Length <= 40 ? typed : typed[..40]).ToLowerInvariant().Replace(' ', '_');
        return Ids.Value
            .OrderBy(id => Math.Min(
                EditDistance.Within(text, id.ToLowerInvariant(), 60),
                EditDistance.Within(text, id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant(), 60)))
            .Take(most);
    }
}
