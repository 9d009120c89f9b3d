using System.Diagnostics;
using System.Diagnostics.Metrics;
using Integratie.Functions.Veger;
using Integratie.Kern.Bezorging;

namespace Integratie.Functions.Telemetrie;

/// <summary>The hub's own metrics; docs/waarneming.md lists them. An instrument that nobody listens to costs a comparison.</summary>
public sealed class Metingen : IDisposable
{
    public const string Naam = "Integratie.Hub";

    private readonly Meter _meter;
    private readonly Counter<long> _aangenomen;
    private readonly Histogram<double> _pogingen;
    private volatile Veegronde? _ronde;

    public Metingen(IMeterFactory meters)
    {
        _meter = meters.Create(Naam);
        _aangenomen = _meter.CreateCounter<long>("hub.ontvangst.aangenomen", "{gebeurtenis}", "Accepted events.");
        _pogingen = _meter.CreateHistogram<double>("hub.bezorging.duration", "s", "Attempts at a delivery, and how long the ontvanger took.");
        _meter.CreateObservableGauge("hub.ontvangst.waiting", () => Stand(r => r.Ontvangsten), "{gebeurtenis}", "Accepted events that are not processed yet.");
        _meter.CreateObservableGauge("hub.ontvangst.oldest", () => Stand(r => (long)r.Oudste.TotalSeconds), "s", "How long the oldest of those waits.");
        _meter.CreateObservableGauge("hub.bezorging.open", () => Stand(r => r.Leveringen), "{levering}", "Deliveries still to be brought.");
    }

    public void Aangenomen(string type) => _aangenomen.Add(1, new KeyValuePair<string, object?>("cloudevents.event_type", type));

    public void Geprobeerd(Antwoord antwoord, TimeSpan duur)
    {
        if (!_pogingen.Enabled)
            return;
        var tags = new TagList { { "hub.uitkomst", antwoord.Uitkomst.ToString() } };
        if (antwoord.Status is { } status)
            tags.Add("http.response.status_code", status);
        else
            tags.Add("error.type", antwoord.Fout);
        _pogingen.Record(duur.TotalSeconds, tags);
    }

    /// <summary>Remembers what the Veger saw, for whoever asks until its next round.</summary>
    public void Geveegd(Veegronde ronde) => _ronde = ronde;

    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measurement<long>> Stand(Func<Veegronde, long> waarde) => _ronde is { } ronde ? [new Measurement<long>(waarde(ronde))] : [];
}
