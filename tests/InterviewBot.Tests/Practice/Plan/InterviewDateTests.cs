using System.Globalization;
using CsCheck;
using InterviewBot.Core.Practice.Plan;

namespace InterviewBot.Tests.Practice.Plan;

public sealed class InterviewDateTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2026.12.24", "2026-12-24")]
    [InlineData("2026/12/24", "2026-12-24")]
    [InlineData("12/24", "2026-12-24")]
    [InlineData("12월 24일", "2026-12-24")]
    [InlineData("12월24일(목)", "2026-12-24")]
    [InlineData("2027년 1월 5일", "2027-01-05")]
    [InlineData("1월 5일", "2027-01-05")]
    [InlineData("3/2", "2026-03-02")]
    [InlineData("2월 29일", "2028-02-29")]
    [InlineData("24일", "2026-03-24")]
    [InlineData("1일", "2026-04-01")]
    [InlineData("오늘", "2026-03-02")]
    [InlineData("내일", "2026-03-03")]
    [InlineData("모레", "2026-03-04")]
    [InlineData("10일 뒤", "2026-03-12")]
    [InlineData("2주 후", "2026-03-16")]
    [InlineData("3주 뒤에", "2026-03-23")]
    [InlineData("3주", "2026-03-23")]
    [InlineData("한 달 뒤", "2026-04-02")]
    [InlineData("D-30", "2026-04-01")]
    [InlineData("다음 주", "2026-03-09")]
    [InlineData("금요일", "2026-03-06")]
    [InlineData("월요일", "2026-03-09")]
    [InlineData("이번 주 금요일", "2026-03-06")]
    [InlineData("이번 주 월요일", "2026-03-02")]
    [InlineData("this Monday", "2026-03-02")]
    [InlineData("다음 주 금요일", "2026-03-13")]
    [InlineData("tomorrow", "2026-03-03")]
    [InlineData("in 3 weeks", "2026-03-23")]
    [InlineData("in a week", "2026-03-09")]
    [InlineData("10 days", "2026-03-12")]
    [InlineData("2 months from now", "2026-05-02")]
    [InlineData("Friday", "2026-03-06")]
    [InlineData("next friday", "2026-03-13")]
    [InlineData("Dec 24", "2026-12-24")]
    [InlineData("December 24th, 2027", "2027-12-24")]
    [InlineData("24 Dec", "2026-12-24")]
    [InlineData("１２월　２４일", "2026-12-24")]
    [InlineData("２０２６－１２－２４", "2026-12-24")]
    [InlineData("３주 뒤", "2026-03-23")]
    public void ADayIsReadAsPeopleWriteIt(string typed, string date)
    {
        InterviewDate.TryRead(typed, Today, out var read).ShouldBeNull();
        read.ShouldBe(DateOnly.Parse(date, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ThisMondayOnAFridayIsTheOneToCome()
    {
        var friday = Today.AddDays(4);
        InterviewDate.TryRead("this Monday", friday, out var read).ShouldBeNull();
        read.ShouldBe(Today.AddDays(7));
        InterviewDate.TryRead("이번 주 월요일", friday, out _).ShouldNotBeNull().Ko.ShouldContain("지난 날");
    }

    [Theory]
    [InlineData("2026-02-28", "지난 날")]
    [InlineData("어제", "지난 날")]
    [InlineData("2031-01-01", "너무 먼 날")]
    [InlineData("999주 뒤", "너무 먼 날")]
    [InlineData("곧", "읽지 못했어요")]
    [InlineData("", "읽지 못했어요")]
    [InlineData("15", "읽지 못했어요")]
    [InlineData("٢/٣", "읽지 못했어요")]
    [InlineData("dec ٢٤", "읽지 못했어요")]
    [InlineData("13/40", "읽지 못했어요")]
    [InlineData("2026-02-30", "읽지 못했어요")]
    [InlineData("dec", "읽지 못했어요")]
    [InlineData("0000-01-01", "읽지 못했어요")]
    public void WhatCannotBeADayIsSaidWithWhatToWrite(string typed, string says) =>
        InterviewDate.TryRead(typed, Today, out _).ShouldNotBeNull().Ko.ShouldContain(says);

    [Fact]
    public void AnythingAtAllIsReadOrRefused() => Gen.String.Sample(typed =>
    {
        var wrong = InterviewDate.TryRead(typed, Today, out var date);
        return wrong is not null || date >= Today;
    });
}
