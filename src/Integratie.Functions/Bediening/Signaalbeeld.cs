using System.Text.Json.Serialization;
using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Functions.Bediening;

/// <summary>Something the operator has to look at: nothing in it says which child or zaak it is about.</summary>
/// <param name="Id">By which it is closed.</param>
/// <param name="Soort">What it is: <see cref="Signaal.GiNietOpgeroepen"/>.</param>
/// <param name="DossierId">Where.</param>
/// <param name="Gi">OIN of the GI that it is about.</param>
/// <param name="Datum">Day of the hearing.</param>
internal sealed record Signaalbeeld(string Id, string Soort, string DossierId, string? Gi, LocalDate? Datum)
{
    public static Signaalbeeld Van(Signaalplaats plaats, Signaal signaal) =>
        new(plaats.ToString(), signaal.Soort, plaats.Dossier.ToString(), signaal.Gi, signaal.Datum);
}

/// <param name="Signalen">By dossier.</param>
/// <param name="Volgende">Cursor of the next page; null: there is no more. A page can be shorter than asked for and yet not the last.</param>
internal sealed record Signaalbladzijde(
    IReadOnlyList<Signaalbeeld> Signalen, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Volgende);
