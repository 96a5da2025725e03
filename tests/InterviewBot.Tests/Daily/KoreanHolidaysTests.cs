using System.Globalization;
using InterviewBot.Core.Daily;

namespace InterviewBot.Tests.Daily;

public sealed class KoreanHolidaysTests
{
    [Theory]
    [InlineData(
        2025,
        "01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25")]
    [InlineData(
        2026,
        "01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25")]
    [InlineData(
        2027,
        "01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27")]
    public void TheHolidaysOfAYearAreTheKnownOnes(int year, string days)
    {
        var found = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(new DateOnly(year, 1, 1).AddDays)
            .Where(date => KoreanHolidays.Find(date) is not null)
            .Select(date => date.ToString("MM-dd", CultureInfo.InvariantCulture));

        string.Join(' ', found).ShouldBe(days);
    }

    [Theory]
    [InlineData("2025-05-05", "어린이날 · 부처님오신날")]
    [InlineData("2025-05-06", "대체공휴일(부처님오신날)")]
    [InlineData("2025-10-08", "대체공휴일(추석)")]
    [InlineData("2026-02-17", "설날")]
    [InlineData("2028-10-05", "대체공휴일(추석)")]
    public void AHolidayHasItsName(string date, string name) =>
        KoreanHolidays.Find(DateOnly.Parse(date, CultureInfo.InvariantCulture)).ShouldNotBeNull().Ko.ShouldBe(name);

    /// <summary>2025 and 2028 have a leap month, before Chuseok in both.</summary>
    [Theory]
    [InlineData("2025-10-06")]
    [InlineData("2028-10-03")]
    [InlineData("2033-09-08")]
    public void ALeapMonthDoesNotMoveChuseok(string date) =>
        KoreanHolidays.Find(DateOnly.Parse(date, CultureInfo.InvariantCulture)).ShouldNotBeNull().Ko.ShouldContain("추석");
}
