using InterviewBot.Core.Daily;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Tests.Daily;

/// <summary>The clock stands at Monday, 2 March 2026, 05:00 in Seoul: the substitute for 1 March.</summary>
public sealed class DaysOffTests
{
    [Fact]
    public async Task APublicHolidayIsPassedOverAndTheListSaysSo()
    {
        await using var daily = WithDaysOff("kr");
        var set = await daily.DailyAsync("set", ("time", "09:00"));

        set.CardOf().TextOf().ShouldContain("다음: 3월 3일(화) 09:00");
        var list = (await daily.DailyAsync("list")).CardOf().TextOf();
        list.ShouldContain("다음 3월 3일(화) 09:00");
        list.ShouldContain("쉬는 날 건너뜀: 3월 2일 대체공휴일(삼일절)");
        await daily.PassAsync(TimeSpan.FromHours(24), TimeSpan.FromHours(1));
        daily.Platform.Posts.ShouldBeEmpty();
        await daily.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromHours(1));
        daily.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ALongHolidayIsPassedOverWholeAndTheDaysAfterItGoOn()
    {
        await using var daily = WithDaysOff("2026-03-03; 2026-03-04");
        await daily.DailyAsync("set", ("time", "09:00"));
        await daily.PassAsync(TimeSpan.FromDays(5), TimeSpan.FromHours(1));

        daily.Platform.Posts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task ADayThatBecomesADayOffAfterItWasPlannedIsPassedOver()
    {
        await using var daily = new DailyBot();
        await daily.DailyAsync("set", ("time", "09:00"));
        await using var after = WithDaysOff("kr");
        await after.DailyAsync("set", ("time", "09:00"));
        var store = after.Bot.Get<IScheduleStore>();
        var schedule = (await store.ListAsync(TestBot.Channel, TestContext.Current.CancellationToken)).Single();
        await store.SaveAsync(schedule with { DueAt = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero) }, TestContext.Current.CancellationToken);

        (await after.DailyAsync("list")).CardOf().TextOf().ShouldContain("다음 3월 3일(화) 09:00");
        await after.PassAsync(TimeSpan.FromHours(10), TimeSpan.FromHours(1));
        after.Platform.Posts.ShouldBeEmpty();
        await after.PassAsync(TimeSpan.FromHours(20), TimeSpan.FromHours(1));
        after.Platform.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SkippingPassesOverTheDaysOffBehindTheSkippedOne()
    {
        await using var daily = WithDaysOff("2026-03-03");
        await daily.DailyAsync("set", ("time", "09:00"));

        (await daily.DailyAsync("skip")).CardOf().TextOf().ShouldContain("다음: 3월 4일(수) 09:00");
    }

    [Fact]
    public async Task AScheduleWhoseEveryDayIsOffStillHasANextTime()
    {
        var mondays = string.Join(';', Enumerable.Range(0, 420).Select(i => new DateOnly(2026, 3, 2).AddDays(7 * i).ToString("yyyy-MM-dd")));
        await using var daily = WithDaysOff(mondays);

        (await daily.DailyAsync("set", ("time", "09:00"), ("days", "월"))).CardOf().TextOf().ShouldContain("다음:");
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("kr;de")]
    [InlineData("5월 5일")]
    public void ADayThatCannotBeReadIsNamed(string daysOff) =>
        Validate(new DailyOptions { DaysOff = daysOff }).ShouldNotBeNull().ShouldContain("Daily__DaysOff has '");

    [Fact]
    public void AnUnknownWayToChooseIsNamed()
    {
        Validate(new DailyOptions { Choose = "random" }).ShouldNotBeNull().ShouldContain("Daily__Choose must be rotation or weak");
        Validate(new DailyOptions { Choose = "Weak", DaysOff = "2026-05-04;kr" }).ShouldBeNull();
    }

    [Theory]
    [InlineData(1e10)]
    [InlineData(168.4)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void HoursAndSecondsOutOfTheirRangeAreRefusedWithWhatToWrite(double number)
    {
        Validate(new DailyOptions { GraceHours = number }).ShouldNotBeNull().ShouldContain("Daily__GraceHours must be from 0 to 168 hours");
        Validate(new DailyOptions { LeaseSeconds = number * 100 }).ShouldNotBeNull().ShouldContain("Daily__LeaseSeconds must be from 1 to 3600 seconds");
        Validate(new DailyOptions { GraceHours = 0, LeaseSeconds = 1 }).ShouldBeNull();
    }

    private static string? Validate(DailyOptions options) => new DailyOptionsValidator().Validate(null, options).FailureMessage;

    private static DailyBot WithDaysOff(string daysOff) =>
        new(add: services => services.PostConfigure<DailyOptions>(options => options.DaysOff = daysOff));
}
