using CsCheck;
using InterviewBot.Core.Daily;

namespace InterviewBot.Tests.Daily;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("09:00", "09:00")]
    [InlineData("9:05", "09:05")]
    [InlineData("9시", "09:00")]
    [InlineData("오전 9시", "09:00")]
    [InlineData("오후 3시 30분", "15:30")]
    [InlineData("오후3시반", "15:30")]
    [InlineData("오전 12시", "00:00")]
    [InlineData("오후 12시", "12:00")]
    [InlineData("9am", "09:00")]
    [InlineData("9:30 PM", "21:30")]
    [InlineData("12am", "00:00")]
    [InlineData("０９：００", "09:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("밤 11시", "23:00")]
    [InlineData("밤 12시 반", "00:30")]
    [InlineData("밤 1시", "01:00")]
    [InlineData("저녁 7시", "19:00")]
    [InlineData("저녁 12시", "00:00")]
    [InlineData("새벽 12시 10분", "00:10")]
    [InlineData("오전 0시", "00:00")]
    [InlineData("오후 15시", "15:00")]
    [InlineData("12 pm", "12:00")]
    public void TimesAreReadAsPeopleWriteThem(string text, string expected)
    {
        ClockTime.TryRead(text, out var time).ShouldBeNull();
        time.ShouldBe(TimeOnly.Parse(expected));
    }

    [Theory]
    [InlineData("25:61")]
    [InlineData("24:00")]
    [InlineData("9시 60분")]
    [InlineData("13pm")]
    [InlineData("오전 13시")]
    [InlineData("오후 9pm")]
    [InlineData("밤 0시")]
    [InlineData("아홉시")]
    [InlineData("")]
    [InlineData("09:00:00:00")]
    [InlineData("٠٩:٠٠")]
    public void OtherTimesAreRefusedWithTheRule(string text) =>
        ClockTime.TryRead(text, out _).ShouldNotBeNull().Ko.ShouldContain("00:00부터 23:59까지");

    [Theory]
    [InlineData("매일", 0b1111111)]
    [InlineData("평일", 0b0011111)]
    [InlineData("월수금", 0b0010101)]
    [InlineData("월, 수", 0b0000101)]
    [InlineData("토요일", 0b0100000)]
    [InlineData("mon,wed", 0b0000101)]
    [InlineData("Weekdays", 0b0011111)]
    [InlineData("sunday", 0b1000000)]
    [InlineData("tues thurs", 0b0001010)]
    [InlineData("Mon., Weds.", 0b0000101)]
    [InlineData("fridays", 0b0010000)]
    [InlineData(null, 0b1111111)]
    public void DaysAreReadInBothLanguages(string? text, int bits)
    {
        PostDays.TryRead(text, out var days).ShouldBeNull();
        days.Bits.ShouldBe(bits);
    }

    [Theory]
    [InlineData("가나다")]
    [InlineData("someday")]
    [InlineData("mon-fri")]
    [InlineData("Monday~Friday")]
    [InlineData("mon;wed")]
    [InlineData("sat&sun")]
    [InlineData("monwedfri")]
    [InlineData("monthly")]
    [InlineData(", ,")]
    public void OtherDaysAreRefused(string text) => PostDays.TryRead(text, out _).ShouldNotBeNull();

    [Theory]
    [InlineData("asia/seoul", "Asia/Seoul")]
    [InlineData("America/new york", "America/New_York")]
    public void AZoneIsReadInAnyCase(string typed, string id)
    {
        ZoneNames.TryRead(typed, out var zone).ShouldBeNull();
        zone.Id.ShouldBe(id);
    }

    [Fact]
    public void AZoneThatDoesNotExistNamesTheNearest() => ZoneNames.TryRead("Asia/Soul", out _).ShouldNotBeNull().Ko.ShouldContain("Asia/Seoul");

    [Theory]
    [InlineData("18:00", "@1080")]
    [InlineData("30분 뒤", "+30")]
    [InlineData("2시간", "+120")]
    [InlineData("after 2h", "+120")]
    [InlineData("1시간 30분 후", "+90")]
    [InlineData("90m", "+90")]
    [InlineData("오후 6시", "@1080")]
    [InlineData("３０분 뒤", "+30")]
    [InlineData("２시간", "+120")]
    public void RevealTimesAreReadAndStored(string text, string encoded)
    {
        RevealTime.TryRead(text, out var reveal).ShouldBeNull();
        reveal.ShouldNotBeNull().Encode().ShouldBe(encoded);
        RevealTime.Decode(encoded).ShouldBe(reveal);
    }

    [Fact]
    public void NothingThatIsTypedIsAnError() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789:시분 오전후amp월화"[..]], 0, 50], Gen.Const(new string('9', 100_000)))
        .Sample(text =>
        {
            ClockTime.TryRead(text, out _);
            PostDays.TryRead(text, out _);
            RevealTime.TryRead(text, out _);
            ZoneNames.TryRead(text, out _);
        });
}
