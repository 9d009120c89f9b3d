using System.Globalization;
using Integratie.Lokaal.Functions.Hosting;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class TimerScheduleTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Theory]
    [InlineData("0 * * * * *", "2026-01-05T08:00:00+00:00", "2026-01-05T08:01:00+00:00")]
    [InlineData("0 * * * * *", "2026-01-05T08:00:59.5+00:00", "2026-01-05T08:01:00+00:00")]
    [InlineData("0 0 6 * * 1-5", "2026-01-09T06:00:00+00:00", "2026-01-12T06:00:00+00:00")]
    [InlineData("*/10 * * * * *", "2026-01-05T08:00:00+00:00", "2026-01-05T08:00:10+00:00")]
    public void The_next_tick_is_the_first_one_after(string expression, string moment, string expected) =>
        Assert.Equal(Moment(expected), new TimerSchedule(expression, TimeZoneInfo.Utc).After(Moment(moment)));

    [Theory]
    // 29 March 2026: 02:00 becomes 03:00; half past two does not exist and runs when it would have been.
    [InlineData("0 30 2 * * *", "2026-03-28T02:30:00+01:00", "2026-03-29T02:30:00+01:00")]
    [InlineData("0 30 2 * * *", "2026-03-29T02:30:00+01:00", "2026-03-30T02:30:00+02:00")]
    // 25 October 2026: 03:00 becomes 02:00; half past two is once a day all the same.
    [InlineData("0 30 2 * * *", "2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+01:00")]
    [InlineData("0 30 2 * * *", "2026-10-25T02:30:00+01:00", "2026-10-26T02:30:00+01:00")]
    [InlineData("0 0 12 * * *", "2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00")]
    public void A_time_of_day_is_that_of_the_zone(string expression, string moment, string expected) =>
        Assert.Equal(Moment(expected), new TimerSchedule(expression, Amsterdam).After(Moment(moment)));

    [Theory]
    [InlineData("*/30 * * * * *", true)]
    [InlineData("0 * * * * *", false)]
    [InlineData("0 0 3 * * *", false)]
    public void A_schedule_under_a_minute_is_known(string expression, bool expected) =>
        Assert.Equal(expected, new TimerSchedule(expression, TimeZoneInfo.Utc).IsUnderAMinute);

    [Theory]
    [InlineData("* * * * *")]
    [InlineData("0 61 * * * *")]
    [InlineData("")]
    public void Something_else_is_no_schedule(string expression) =>
        Assert.Throws<FunctionInErrorException>(() => new TimerSchedule(expression, TimeZoneInfo.Utc));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
