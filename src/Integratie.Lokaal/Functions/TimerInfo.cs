namespace Integratie.Lokaal.Functions;

/// <summary>What a timer function is told about its run.</summary>
public class TimerInfo
{
    /// <summary>The tick is later than the schedule says: one or more were missed.</summary>
    public bool IsPastDue { get; set; }

    /// <summary>Null for a schedule under a minute and without monitor.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }
}
