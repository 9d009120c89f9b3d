namespace Integratie.Lokaal.Klok;

/// <summary>Moves the manual clock. Registered only with <c>Hub:Klok=handmatig</c>: ask for it with <c>GetService</c>.</summary>
public sealed class Klokbesturing
{
    /// <summary>What the manual clock says.</summary>
    public DateTimeOffset Nu { get; private set; }

    /// <summary>
    /// Lets everything that can be done now be done, then goes from due moment to due moment up to <paramref name="tot"/>, and ends
    /// when what became due is done as well.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tot"/> is before what the clock says.</exception>
    public Task VooruitAsync(DateTimeOffset tot, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
