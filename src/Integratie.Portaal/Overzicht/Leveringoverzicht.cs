namespace Integratie.Portaal.Overzicht;

/// <summary>How deliveries go: everybody's for beheer, else the reader's own.</summary>
/// <param name="Vastgelopen">By what is wrong, the largest group first.</param>
/// <param name="Meer">There are more than were counted.</param>
/// <param name="Wachtend">What waits longest first, one of each ontvanger.</param>
/// <param name="Stil">Webhooks that are not called as usual; null for who does not see those.</param>
public sealed record Leveringoverzicht(
    IReadOnlyList<Foutgroep> Vastgelopen, bool Meer, IReadOnlyList<Wachtende> Wachtend, IReadOnlyList<Stilleontvanger>? Stil)
{
    public int AantalVastgelopen => Vastgelopen.Sum(groep => groep.Aantal);

    /// <summary>Decisions for which there is nobody to send them to.</summary>
    public int AantalZonderOntvanger => Vastgelopen.Where(groep => groep.IsZonderOntvanger).Sum(groep => groep.Aantal);
}
