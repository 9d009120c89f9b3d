using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// A change of the store and what it means in memory. The second part runs on the writer thread right after the COMMIT, in the order of
/// the writes: so memory never runs ahead of the disk, and what was sent first is delivered first.
/// </summary>
internal abstract class BrokerWrite : WriteJob
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly BrokerContext _context;
    private readonly string _entity;

    protected BrokerWrite(BrokerContext context, string entity)
    {
        _context = context;
        _entity = entity;
    }

    /// <summary>Hands the write to the store; completes when it is durable.</summary>
    public Task Start()
    {
        _context.Work.Started();
        try
        {
            _context.Store.Write(this, urgent: true);
        }
        catch (ObjectDisposedException closing)
        {
            // The hub stops. Timers come here too, so this must not be thrown at whoever started it.
            Fail(closing);
        }
        return _done.Task;
    }

    public sealed override void Complete()
    {
        Applied();
        _context.Work.Ended();
        _done.SetResult();
    }

    public sealed override void Fail(Exception failure)
    {
        Undone();
        _context.Work.Ended();
        _done.SetException(failure is StoreException
            ? new ServiceBusException(failure.Message, ServiceBusFailureReason.ServiceCommunicationProblem, _entity, failure)
            : failure);
    }

    protected virtual void Applied()
    {
    }

    protected virtual void Undone()
    {
    }
}
