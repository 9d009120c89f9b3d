namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>One receiver has one session for itself, until it gives it back or loses it.</summary>
internal sealed class SessionHold(MessageQueue queue, Lane lane)
{
    /// <summary>Called when there is something to receive, or when the session is lost; on any thread, so only to start something.</summary>
    public Action? Changed { get; set; }

    public string SessionId => lane.SessionId!;

    public bool HasReady => queue.IsReady(lane, this);

    public bool IsLost => lane.Hold != this;

    public ServiceBusReceivedMessage? TryReceive(TimeSpan renewFor) => queue.TryReceive(lane, this, renewFor);

    public void Release() => queue.Release(lane, this);
}
