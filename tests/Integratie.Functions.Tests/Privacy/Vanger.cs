using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Privacy;

/// <summary>Keeps everything that a hub in this process logs, traces and measures.</summary>
internal sealed class Vanger : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> alles = new();
    private readonly ActivityListener sporen;
    private readonly MeterListener metingen = new();

    public Vanger()
    {
        sporen = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Neem,
        };
        ActivitySource.AddActivityListener(sporen);
        metingen.InstrumentPublished = (instrument, luisteraar) => luisteraar.EnableMeasurementEvents(instrument);
        metingen.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Neem(instrument, tags));
        metingen.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Neem(instrument, tags));
        metingen.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Neem(instrument, tags));
        metingen.Start();
    }

    public IReadOnlyList<string> Alles => [.. alles];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Zet("log", state.ToString());
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Zet("log", formatter(state, exception));
        if (state is IEnumerable<KeyValuePair<string, object?>> velden)
            foreach (var (naam, waarde) in velden)
                Zet("log", $"{naam}={waarde}");
        if (exception is not null)
            Zet("log", exception.ToString());
    }

    public void Dispose()
    {
        sporen.Dispose();
        metingen.Dispose();
    }

    private void Neem(Activity activiteit)
    {
        Zet("spoor", $"{activiteit.Source.Name} {activiteit.DisplayName} {activiteit.StatusDescription}");
        foreach (var (naam, waarde) in activiteit.TagObjects.Concat(activiteit.Baggage.Select(b => KeyValuePair.Create(b.Key, (object?)b.Value))))
            Zet("spoor", $"{naam}={waarde}");
        foreach (var gebeurtenis in activiteit.Events)
            Zet("spoor", $"{gebeurtenis.Name} {string.Join(' ', gebeurtenis.Tags)}");
    }

    private void Neem(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (naam, waarde) in tags)
            Zet("meting", $"{instrument.Name} {naam}={waarde}");
    }

    private void Zet(string soort, string? tekst) => alles.Enqueue($"{soort}: {tekst}");
}
