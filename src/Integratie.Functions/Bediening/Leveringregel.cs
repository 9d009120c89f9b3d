using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Bediening;

/// <summary>A delivery as the operator sees it in a list: nothing in it says which child or zaak it is about.</summary>
/// <param name="Id">The delivery: <c>webhook-id</c>.</param>
/// <param name="DossierId">Absent for what is about no dossier.</param>
/// <param name="Ontvanger">OIN, or <c>gemeente-0599</c> for a gemeente that is no deelnemer.</param>
/// <param name="Type">Of the event.</param>
/// <param name="Status">One of <see cref="Leveringstatus"/>.</param>
/// <param name="Reden">Why it is stuck or closed.</param>
/// <param name="Pogingen">Attempts at the webhook so far.</param>
/// <param name="LaatsteFout">How the last attempt failed.</param>
internal sealed record Leveringregel(
    string Id, string? DossierId, string Ontvanger, string Type, string Status, string? Reden, DateTimeOffset Aangemaakt, DateTimeOffset? Afgeleverd,
    int Pogingen, string? LaatsteFout, DateTimeOffset? VolgendePoging)
{
    public static Leveringregel Van(Leveringrij l) => new(
        l.Id.ToString(), Stroom.Is(l.Id.Dossier) ? null : l.Id.Dossier.ToString(), l.Genoemd, Catalogus.Vind(l.Naam)!.Type, l.Status, l.Reden,
        l.Aangemaakt, l.Afgeleverd, l.AantalPogingen, Fout(l.Pogingen is [.., var laatste] ? laatste : null), l.VolgendePoging);

    private static string? Fout(Dossiers.Poging? poging) => poging switch
    {
        null or { Status: 200 or 201 or 202 or 204 } => null,
        { Status: { } status } => $"antwoordde met {status}",
        _ => poging.Fout,
    };
}
