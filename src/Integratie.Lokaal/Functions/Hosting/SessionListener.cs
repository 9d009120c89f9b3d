using System.Collections.Concurrent;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>A queue with sessions: a bounded number of them side by side, one call per session, in order.</summary>
internal sealed class SessionListener(MessageProcessor processor, Bezigheid work) : MessageListener(processor, work)
{
    private readonly ConcurrentDictionary<Worker, bool> _open = new();

    protected override bool TryBegin()
    {
        if (Processor.Queue.TryAcceptSession() is not { } hold) return false;
        var worker = new Worker(this, hold);
        _open.TryAdd(worker, true);
        worker.Wake();
        return true;
    }

    protected override void OnStopping()
    {
        foreach (var worker in _open.Keys) worker.Wake();
    }

    private void Close(Worker worker)
    {
        _open.TryRemove(worker, out _);
        End();
    }

    /// <summary>Holds one session: runs while it has messages, then waits for more until the idle time-out (real time) gives it back.</summary>
    private sealed class Worker
    {
        private const int Idle = 0, Running = 1, Closed = 2;

        private readonly SessionListener _listener;
        private readonly SessionHold _hold;
        private readonly ITimer _idleTimer;
        private long _idleSince;
        private int _state;

        public Worker(SessionListener listener, SessionHold hold)
        {
            _listener = listener;
            _hold = hold;
            using (ExecutionContext.SuppressFlow())
                _idleTimer = TimeProvider.System.CreateTimer(_ => OnIdleTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            hold.Changed = Wake;
        }

        private TimeSpan IdleTimeout => _listener.Processor.Options.SessionIdleTimeout;

        public void Wake()
        {
            if (Interlocked.CompareExchange(ref _state, Running, Idle) != Idle) return;
            _listener.Work.Started();
            ThreadPool.UnsafeQueueUserWorkItem(static worker => _ = worker.WorkAsync(), this, preferLocal: false);
        }

        private async Task WorkAsync()
        {
            try
            {
                do
                {
                    while (_listener.Receive(_hold.TryReceive) is { } messages) await _listener.Processor.ProcessAsync(messages);
                    if (_listener.IsStopping || _hold.IsLost || IdleTimeout <= TimeSpan.Zero)
                    {
                        Close();
                        return;
                    }
                    Volatile.Write(ref _idleSince, TimeProvider.System.GetTimestamp());
                    Volatile.Write(ref _state, Idle);
                }
                while (MustGoOn() && Interlocked.CompareExchange(ref _state, Running, Idle) == Idle);
                _idleTimer.Change(IdleTimeout, Timeout.InfiniteTimeSpan);
            }
            finally
            {
                _listener.Work.Ended();
            }
        }

        /// <summary>What came between the last look and becoming idle found us running and woke nobody.</summary>
        private bool MustGoOn() => _hold.HasReady || _hold.IsLost || _listener.IsStopping;

        private void OnIdleTimer()
        {
            var left = IdleTimeout - TimeProvider.System.GetElapsedTime(Volatile.Read(ref _idleSince));
            if (Volatile.Read(ref _state) != Idle) return;
            if (left > TimeSpan.FromMilliseconds(1)) _idleTimer.Change(left, Timeout.InfiniteTimeSpan);
            else if (Interlocked.CompareExchange(ref _state, Running, Idle) == Idle) Close();
        }

        private void Close()
        {
            Volatile.Write(ref _state, Closed);
            _idleTimer.Dispose();
            _hold.Changed = null;
            _hold.Release();
            _listener.Close(this);
        }
    }
}
