using System.Diagnostics;
using System.Globalization;
using Azure;
using Integratie.Functions.Http;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Logboek;

/// <summary>
/// Writes the record of a handling that leaves no row of its own in the dossier, such as looking at it: before it is done. What is written
/// while an event is processed or delivered is its own record (<see cref="Dossierregels"/>).
/// </summary>
public sealed class Logboekschrijver(Tabellenset tabellen, Volgorde volgorde, TimeProvider klok)
{
    private static readonly TimeSpan Herstel = TimeSpan.FromSeconds(5);

    /// <param name="handeling">One of <see cref="Handeling"/>.</param>
    /// <param name="dossier">Whose data.</param>
    /// <param name="oin">For whom.</param>
    /// <param name="ct">The caller went away.</param>
    /// <exception cref="ProbleemException">503: it cannot be written, so the handling is refused.</exception>
    public async Task NoteerAsync(string handeling, Guid dossier, string oin, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var rij = new TableEntity(nu.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), volgorde.Volgende())
        {
            ["Handeling"] = handeling,
            ["Dossier"] = dossier.ToString("N"),
            ["Oin"] = oin,
            ["Moment"] = nu,
        };
        if (Activity.Current?.Id is { } trace)
            rij["Traceparent"] = trace;
        try
        {
            await tabellen.Logboek.AddEntityAsync(rij, ct);
        }
        catch (RequestFailedException fout)
        {
            var detail = "Deze verwerking kan niet in het logboek worden vastgelegd en is daarom geweigerd.";
            throw new ProbleemException(detail, fout) { Antwoord = Problemen.NietBeschikbaar(Herstel, detail) };
        }
    }

    internal static Logregel Van(TableEntity rij)
    {
        var handeling = rij.Tekst("Handeling");
        var spoor = Spoor.Van(rij.GetString("Traceparent"), $"{rij.PartitionKey}/{rij.RowKey}");
        return new Logregel(
            spoor.TraceId, spoor.SpanId, spoor.ParentSpanId, Logregel.Goed, handeling, rij.Moment("Moment"), rij.Moment("Moment"),
            Handeling.Activiteit(handeling), Guid.Parse(rij.Tekst("Dossier")).ToString(), rij.Tekst("Oin"));
    }
}
