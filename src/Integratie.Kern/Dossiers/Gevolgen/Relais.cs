namespace Integratie.Kern.Dossiers;

/// <summary>An event of the dossier, as far as a delivery refers to it.</summary>
/// <param name="Nummer">In the dossier.</param>
/// <param name="Naam">Short name of the type.</param>
/// <param name="Id">As its sender gave it, with the child's number if it was split.</param>
/// <param name="Zender">OIN of the sender.</param>
internal sealed record Relais(long Nummer, string Naam, string Id, string Zender)
{
    internal static Relais Van(Eerdergebeurtenis eerder) => new(eerder.Nummer, eerder.Naam, eerder.Id, eerder.Zender);

    internal static Relais Van(Uitspraakstand uitspraak) =>
        new(uitspraak.Laatste.Nummer, uitspraak.Laatste.Naam, uitspraak.Laatste.Id, uitspraak.Zender);
}
