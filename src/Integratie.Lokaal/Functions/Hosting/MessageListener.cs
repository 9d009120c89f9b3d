using Integratie.Lokaal.Klok;
using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>
/// Keeps a bounded number of workers on what a queue has. There is no loop that waits: the queue says when there is something, a worker
/// ends when there is nothing.
/// </summary>
internal abstract class MessageListener(MessageProcessor processor, Bezigheid work)
{
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _workers;
    private volatile bool _stopping;

    protected MessageProcessor Processor => processor;

    protected Bezigheid Work => work;

    protected bool IsStopping => _stopping;

    public void Start()
    {
        processor.Queue.Listen();
        processor.Queue.Available += TryStart;
        TryStart();
    }

    /// <summary>Takes nothing new; completes when what runs has ended.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _stopping = true;
        processor.Queue.Available -= TryStart;
        OnStopping();
        if (Volatile.Read(ref _workers) == 0) _stopped.TrySetResult();
        await _stopped.Task.WaitAsync(cancellationToken);
    }

    protected virtual void OnStopping()
    {
    }

    /// <summary>Takes something to do and begins a worker on it; false when there is nothing.</summary>
    protected abstract bool TryBegin();

    /// <summary>As many more workers as are allowed and there is something to do for.</summary>
    protected void TryStart()
    {
        do
        {
            if (_stopping || !TryReserve()) return;
            if (!TryBegin()) Release();
            // What came while this place was taken and not yet given back was told to nobody, so look again.
        }
        while (processor.Queue.HasReady);
    }

    /// <summary>A worker ends; its place may go to the next.</summary>
    protected void End()
    {
        Release();
        if (processor.Queue.HasReady) TryStart();
    }

    /// <summary>The next messages for one invocation; null when there are none.</summary>
    protected ServiceBusReceivedMessage[]? Receive(Func<TimeSpan, ServiceBusReceivedMessage?> tryReceive)
    {
        var renewFor = processor.Options.RenewFor;
        if (_stopping || tryReceive(renewFor) is not { } first) return null;
        if (processor.Options.MaxBatch == 1) return [first];
        var batch = new List<ServiceBusReceivedMessage> { first };
        while (batch.Count < processor.Options.MaxBatch && tryReceive(renewFor) is { } next) batch.Add(next);
        return [.. batch];
    }

    private bool TryReserve()
    {
        while (true)
        {
            var workers = Volatile.Read(ref _workers);
            if (workers >= processor.Options.MaxAtOnce) return false;
            if (Interlocked.CompareExchange(ref _workers, workers + 1, workers) == workers) return true;
        }
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _workers) == 0 && _stopping) _stopped.TrySetResult();
    }
}
