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
    private readonly CancellationTokenSource _einde = new();

    /// <returns>The latest that is ready; null while nothing is.</returns>
    public async Task<TWaarde?> GeefAsync(TSleutel sleutel, Func<CancellationToken, Task<TWaarde>> tel)
    {
        if (_vakken.Count >= Meeste)
            _vakken.Clear();
        var vak = _vakken.GetOrAdd(sleutel, _ => new Vak());
        if (vak.Waarde is null || Stopwatch.GetElapsedTime(vak.Klaar) > vak.Houdbaar)
        {
            var (telling, begin) = vak.Tel(() => TelAsync(vak, tel));
            // Who comes while it has been counting for longer does not wait at all.
            var rest = Geduld - Stopwatch.GetElapsedTime(begin);
            if (rest > TimeSpan.Zero)
                await Task.WhenAny(telling, Task.Delay(rest));
            if (telling.IsCompleted)
                await telling;
        }

        return vak.Waarde;
    }

    /// <summary>Stops counting: a hub that ends does not read on.</summary>
    public void Dispose()
    {
        _einde.Cancel();
        _einde.Dispose();
        _eenTegelijk.Dispose();
    }

    private async Task TelAsync(Vak vak, Func<CancellationToken, Task<TWaarde>> tel)
    {
        await _eenTegelijk.WaitAsync(_einde.Token);
        try
        {
            var begin = Stopwatch.GetTimestamp();
            var waarde = await tel(_einde.Token);
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
        private long _begin;
        private bool _verteld;

        public TWaarde? Waarde { get; private set; }

        public long Klaar { get; private set; }

        public TimeSpan Houdbaar { get; private set; }

        /// <summary>Counts, unless somebody is. What failed while nobody waited for it is told first, and then tried again.</summary>
        public (Task Telling, long Begin) Tel(Func<Task> tel)
        {
            lock (_slot)
            {
                _verteld = _bezig.IsFaulted && Waarde is null && !_verteld;
                if (_bezig.IsCompleted && !_verteld)
                    (_bezig, _begin) = (Task.Run(tel), Stopwatch.GetTimestamp());
                return (_bezig, _begin);
            }
        }

        public void Zet(TWaarde waarde, TimeSpan houdbaar) => (Waarde, Klaar, Houdbaar) = (waarde, Stopwatch.GetTimestamp(), houdbaar);
    }
}
