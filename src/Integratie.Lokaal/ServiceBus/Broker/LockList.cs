namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// The locks of a queue in the order in which they run out. All last equally long, so a new or renewed one belongs at the end:
/// adding and removing cost nothing, whatever the number.
/// </summary>
internal sealed class LockList
{
    private MessageLock? _last;

    public MessageLock? First { get; private set; }

    public void Add(MessageLock added)
    {
        added.Held = true;
        added.Previous = _last;
        added.Next = null;
        if (_last is null) First = added;
        else _last.Next = added;
        _last = added;
    }

    public void Remove(MessageLock removed)
    {
        removed.Held = false;
        if (removed.Previous is null) First = removed.Next;
        else removed.Previous.Next = removed.Next;
        if (removed.Next is null) _last = removed.Previous;
        else removed.Next.Previous = removed.Previous;
        removed.Previous = removed.Next = null;
    }
}
