using CsCheck;
using InterviewBot.Core.Daily;

namespace InterviewBot.Tests.Daily;

public sealed class RecurrenceTests
{
    private static readonly string[] Zones =
        ["Asia/Seoul", "America/New_York", "Europe/London", "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Asia/Gaza", "Pacific/Apia", "Africa/Cairo", "America/Havana"];

    [Theory]
    [InlineData("America/New_York", "02:30", "2026-03-08T00:00:00-05:00", "2026-03-08T03:00:00-04:00")]
    [InlineData("Europe/London", "01:30", "2026-03-29T00:00:00+00:00", "2026-03-29T02:00:00+01:00")]
    [InlineData("Africa/Cairo", "00:30", "2026-04-23T12:00:00+02:00", "2026-04-24T01:00:00+03:00")]
    [InlineData("America/Santiago", "00:00", "2026-09-05T12:00:00-04:00", "2026-09-06T01:00:00-03:00")]
    [InlineData("Australia/Lord_Howe", "02:15", "2026-10-04T00:00:00+10:30", "2026-10-04T02:30:00+11:00")]
    public void ASkippedLocalTimeFallsDueRightAfterTheGap(string zone, string time, string from, string expected) =>
        new Recurrence(TimeOnly.Parse(time), PostDays.Every, zone).NextAfter(DateTimeOffset.Parse(from)).ShouldBe(DateTimeOffset.Parse(expected));

    [Theory]
    [InlineData("America/New_York", "01:30", "2026-11-01T00:00:00-04:00")]
    [InlineData("Europe/London", "01:30", "2026-10-25T00:00:00+01:00")]
    public void ALocalTimeThatComesTwiceFallsDueOnce(string zone, string time, string from)
    {
        var recurrence = new Recurrence(TimeOnly.Parse(time), PostDays.Every, zone);
        var first = recurrence.NextAfter(DateTimeOffset.Parse(from));
        var second = recurrence.NextAfter(first);
        recurrence.LocalDate(second).ShouldBe(recurrence.LocalDate(first).AddDays(1));
    }

    [Fact]
    public void EveryChosenLocalDateIsDueOnceAndNoOther() =>
        Gen.Select(Gen.Int[0, 1439], Gen.Int[1, 127], Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]), Gen.Int[0, 700]).Sample((minute, bits, zone, day) =>
        {
            var recurrence = new Recurrence(TimeOnly.MinValue.AddMinutes(minute), new PostDays(bits), zone);
            var at = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);
            var first = recurrence.NextAfter(at);
            var date = recurrence.LocalDate(first);
            for (var i = 0; i < 40; i++)
            {
                var next = recurrence.NextAfter(first);
                var expected = date.AddDays(1);
                while (!recurrence.Days.Contains(expected.DayOfWeek))
                {
                    expected = expected.AddDays(1);
                }

                recurrence.LocalDate(next).ShouldBe(expected);
                (first, date) = (next, expected);
            }
        }, iter: 200);
}
