using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Daily;

/// <summary>Days of the week as a set; Monday is the lowest bit.</summary>
public readonly record struct PostDays(int Bits)
{
    private const string KoreanLetters = "월화수목금토일";

    private const int ShortestName = 3;

    private static readonly string[] EnglishNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static PostDays Every { get; } = new(0b1111111);

    public static PostDays Weekdays { get; } = new(0b0011111);

    public static PostDays Weekend { get; } = new(0b1100000);

    /// <summary>Reads <c>매일</c>, <c>평일</c>, <c>월수금</c>, <c>월, 수</c>, <c>daily</c>, <c>weekdays</c>, <c>mon,wed</c>.</summary>
    /// <returns>What is wrong; null where it was read.</returns>
    public static Bilingual? TryRead(string? text, out PostDays days)
    {
        days = Every;
        var typed = (text ?? "").Trim().ToLowerInvariant();
        switch (typed)
        {
            case "" or "매일" or "daily" or "every day" or "everyday" or "all":
                return null;
            case "평일" or "주중" or "weekdays" or "weekday":
                days = Weekdays;
                return null;
            case "주말" or "weekend" or "weekends":
                days = Weekend;
                return null;
        }

        var bits = 0;
        foreach (var word in typed.Split([' ', ',', '·', '/', '、'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadWord(word) is not { } found)
            {
                return Wrong(typed);
            }

            bits |= found;
        }

        days = new PostDays(bits);
        return bits == 0 ? Wrong(typed) : null;
    }

    public bool Contains(DayOfWeek day) => (Bits & (1 << (((int)day + 6) % 7))) != 0;

    /// <summary>The days in Cron's numbers: 1 is Monday, 0 is Sunday.</summary>
    public string ToCron() => string.Join(',', Enumerable.Range(0, 7).Where(Has).Select(i => (i + 1) % 7));

    public string DisplayName(Language language)
    {
        var set = this;
        return Bits == Every.Bits ? language.Pick("매일", "every day")
            : Bits == Weekdays.Bits ? language.Pick("평일", "weekdays")
            : Bits == Weekend.Bits ? language.Pick("주말", "weekends")
            : language.Pick(
                string.Join('·', Enumerable.Range(0, 7).Where(set.Has).Select(i => KoreanLetters[i])),
                string.Join(", ", Enumerable.Range(0, 7).Where(set.Has).Select(i => char.ToUpperInvariant(EnglishNames[i][0]) + EnglishNames[i][1..ShortestName])));
    }

    private bool Has(int day) => (Bits & (1 << day)) != 0;

    private static int? ReadWord(string word)
    {
        var letters = word.EndsWith("요일", StringComparison.Ordinal) ? word[..^2] : word;
        if (letters.Length > 0 && letters.All(letter => KoreanLetters.Contains(letter)))
        {
            return letters.Aggregate(0, (bits, letter) => bits | (1 << KoreanLetters.IndexOf(letter)));
        }

        // mon, tues, wednesday, fridays; what goes on differently, such as mon-fri, is more than one day or none.
        var start = word.TrimEnd('.', 's');
        var day = start.Length >= ShortestName ? Array.FindIndex(EnglishNames, name => name.StartsWith(start, StringComparison.Ordinal)) : -1;
        return day >= 0 ? 1 << day : null;
    }

    private static Bilingual Wrong(string typed)
    {
        var shown = typed.Length <= 40 ? typed : typed[..40] + "…";
        return new Bilingual(
            $"‘{shown}’에서 요일을 읽지 못했어요. 매일, 평일, 주말, 월수금처럼 적어 주세요.",
            $"I cannot read the days ‘{shown}’. Write daily, weekdays, weekends, or mon,wed,fri.");
    }
}
