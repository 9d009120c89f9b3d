using System.Collections.Concurrent;
using System.Diagnostics;

namespace Integratie.Functions.Portaal.Cijfers;

/// <summary>
/// Figures that take long to count are counted beside the requests: a page shows what is ready, and says so when nothing is yet.
/// What took long is counted anew less often.
/// </summary>
internal sealed class Voorraad<TSleutel, TWaarde> : IDisposable
    where TSleutel : notnull
    where TWaarde : class
{
    private const int Meeste = 500;
    private const int Verhouding = 20;

    /// <summary>How long a page waits for figures before it does without.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan Vers = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<TSleutel, Vak> _vakken = new();
    private readonly SemaphoreSlim _eenTegelijk = new(1);

    /// <returns>The latest that is ready; null while nothing is.</returns>
    public async Task<TWaarde?> GeefAsync(TSleutel sleutel, Func<CancellationToken, Task<TWaarde>> tel)
    {
        if (_vakken.Count >= Meeste)
            _vakken.Clear();
        var vak = _vakken.GetOrAdd(sleutel, _ => new Vak());
        if (vak.Waarde is null || Stopwatch.GetElapsedTime(vak.Klaar) > vak.Houdbaar)
        {
            var telling = vak.Tel(() => TelAsync(vak, tel));
            // What fails while somebody waits for it is told; what fails later is tried again by the next page.
            if (await Task.WhenAny(telling, Task.Delay(Geduld)) == telling)
                await telling;
        }

        return vak.Waarde;
    }

    public void Dispose() => _eenTegelijk.Dispose();

    private async Task TelAsync(Vak vak, Func<CancellationToken, Task<TWaarde>> tel)
    {
        await _eenTegelijk.WaitAsync();
        try
        {
            var begin = Stopwatch.GetTimestamp();
            var waarde = await tel(CancellationToken.None);
            vak.Zet(waarde, Vers + (Stopwatch.GetElapsedTime(begin) * Verhouding));
        }
        finally
        {
            _eenTegelijk.Release();
        }
    }

    private sealed class Vak
    {
        private readonly Lock _slot = new();
        private Task _bezig = Task.CompletedTask;

        public TWaarde? Waarde { get; private set; }

        public long Klaar { get; private set; }

        public TimeSpan Houdbaar { get; private set; }

        /// <summary>Counts, unless somebody is.</summary>
        public Task Tel(Func<Task> tel)
        {
            lock (_slot)
                return _bezig.IsCompleted ? _bezig = Task.Run(tel) : _bezig;
        }

        public void Zet(TWaarde waarde, TimeSpan houdbaar) => (Waarde, Klaar, Houdbaar) = (waarde, Stopwatch.GetTimestamp(), houdbaar);
    }
}
