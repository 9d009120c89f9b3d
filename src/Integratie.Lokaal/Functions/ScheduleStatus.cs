namespace Integratie.Lokaal.Functions;

/// <summary>The kept state of a timer, in the local time zone of the clock.</summary>
public class ScheduleStatus
{
    public DateTime Last { get; set; }

    public DateTime LastUpdated { get; set; }

    public DateTime Next { get; set; }
}
