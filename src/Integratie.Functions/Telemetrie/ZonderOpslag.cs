using System.Diagnostics;
using OpenTelemetry;

namespace Integratie.Functions.Telemetrie;

/// <summary>
/// Leaves the calls to the tables out of the spans, where those are a service: a hundred for each decision and one a second for each feed that
/// waits, with keys in their addresses. The metric of calls counts them.
/// </summary>
internal sealed class ZonderOpslag(Uri tabellen) : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (tabellen.Host.Equals(data.GetTagItem("server.address")) && tabellen.Port.Equals(data.GetTagItem("server.port")))
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }
}
