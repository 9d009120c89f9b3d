namespace Integratie.Lokaal.Functions;

/// <summary>Runs the function on an NCRONTAB schedule of six fields (<c>sec min hour day month weekday</c>), or <c>%setting%</c>.</summary>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    public bool RunOnStartup { get; set; }

    public string Schedule { get; } = schedule;

    /// <summary>Whether the last run is kept, so that a tick missed while the host was down is made up for. Never for a schedule under a minute.</summary>
    public bool UseMonitor { get; set; } = true;
}
