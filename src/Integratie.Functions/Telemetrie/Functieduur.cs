using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Integratie.Functions.Telemetrie;

/// <summary>Measures every run of every function. It stands in the way of the work only when telemetry is on.</summary>
internal sealed class Functieduur : IFunctionsWorkerMiddleware, IDisposable
{
    private readonly Meter _meter;
    private readonly Histogram<double> _duur;

    public Functieduur(IMeterFactory meters)
    {
        _meter = meters.Create(Metingen.Naam);
        _duur = _meter.CreateHistogram<double>("faas.invoke_duration", "s", "Runs of the functions.");
    }

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
            Noteer(context, begin, null);
        }
        catch (Exception fout)
        {
            Noteer(context, begin, fout.GetType().FullName);
            throw;
        }
    }

    public void Dispose() => _meter.Dispose();

    private void Noteer(FunctionContext context, long begin, string? fout)
    {
        var tags = new TagList { { "faas.invoked_name", context.FunctionDefinition.Name } };
        if (fout is not null)
            tags.Add("error.type", fout);
        _duur.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, tags);
    }
}
