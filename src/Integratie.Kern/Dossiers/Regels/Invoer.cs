using System.Globalization;
using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>What a rule works on: an accepted event and where its consequences go.</summary>
/// <param name="W">Collects the consequences.</param>
/// <param name="Gebeurtenis">The event.</param>
/// <param name="Aanlevering">How it came in.</param>
/// <param name="Voor">The dossier before it.</param>
internal sealed record Invoer(Wijziging W, Gebeurtenis Gebeurtenis, Aanlevering Aanlevering, Dossier Voor)
{
    internal JsonElement Data => Gebeurtenis.Data;

    /// <summary>Number in the dossier.</summary>
    internal long Nummer => W.Huidig.Nummer;

    /// <summary>The id under which the norm clocks know it: unique in the dossier, which a sender's id is not.</summary>
    internal string Feitid => W.Huidig.Nummer.ToString(CultureInfo.InvariantCulture);

    internal Dossier Dossier => W.Dossier;

    internal LocalDate Vandaag => W.Vandaag;

    internal Rol? Zenderrol => W.Register.Vind(Gebeurtenis.Oin)?.Rol;

    internal LocalDate Datum => Data.Datum("datum") ?? throw new FormatException("The event has no datum.");

    /// <summary>The zaaknummer in normal form.</summary>
    internal string? Zaak => Data.Tekst("zaaknummer") is { } tekst ? Zaaknummer.Parse(tekst).Normaal : null;

    /// <summary>Records a day of the chain.</summary>
    internal void Stempel(string soort, LocalDate dag, Normnaam? norm = null) =>
        W.Stempel(new(soort, LocalDatePattern.Iso.Format(dag), norm is { } naam ? W.Haalt(naam) : null));
}
