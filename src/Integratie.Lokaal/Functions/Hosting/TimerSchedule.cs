using NCrontab;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>An NCRONTAB schedule of six fields in a time zone.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule _schedule;
    private readonly TimeZoneInfo _zone;

    /// <exception cref="FunctionInErrorException">Not a schedule.</exception>
    public TimerSchedule(string expression, TimeZoneInfo zone)
    {
        _zone = zone;
        _schedule = CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            ?? throw new FunctionInErrorException($"'{expression}' is geen schema van zes velden");
        var first = _schedule.GetNextOccurrence(new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));
        IsUnderAMinute = _schedule.GetNextOccurrence(first) - first < TimeSpan.FromMinutes(1);
    }

    /// <summary>For such a schedule no state is kept, as in Azure.</summary>
    public bool IsUnderAMinute { get; }

    /// <summary>The first moment after <paramref name="moment"/>; a time of day that the clock skips runs when it would have been.</summary>
    public DateTimeOffset After(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, _zone).DateTime;
        while (true)
        {
            local = _schedule.GetNextOccurrence(local);
            var offset = _zone.IsInvalidTime(local) ? _zone.GetUtcOffset(local.AddHours(-1)) : _zone.GetUtcOffset(local);
            var next = new DateTimeOffset(local, offset);
            // In the hour that comes twice the same local time can lie before the moment.
            if (next > moment) return next;
        }
    }

    public DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone).DateTime;
}
