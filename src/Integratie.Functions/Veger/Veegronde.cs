namespace Integratie.Functions.Veger;

/// <summary>What one round of the Veger saw in table Open.</summary>
/// <param name="nu">When it began, on the hub's clock.</param>
public sealed class Veegronde(DateTimeOffset nu)
{
    private readonly HashSet<(Guid Dossier, string Ontvanger)> _gewekt = [];

    /// <summary>Accepted events that are not processed yet.</summary>
    public int Ontvangsten { get; private set; }

    /// <summary>Deliveries that their ontvanger does not have yet, without those that it only has to fetch.</summary>
    public int Leveringen { get; private set; }

    /// <summary>How long the oldest of the accepted events waits.</summary>
    public TimeSpan Oudste { get; private set; }

    internal void NoteerOntvangst(DateTimeOffset moment)
    {
        Ontvangsten++;
        if (nu - moment > Oudste)
            Oudste = nu - moment;
    }

    internal void NoteerLevering() => Leveringen++;

    /// <summary>Whether nobody was woken yet for what waits of a dossier for an ontvanger: once does for all of it.</summary>
    internal bool NeemWek(Guid dossier, string ontvanger) => _gewekt.Add((dossier, ontvanger));
}
