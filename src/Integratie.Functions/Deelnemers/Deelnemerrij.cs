using System.Text.Json;
using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Deelnemers;

/// <summary>A deelnemer as the table Deelnemers keeps it: the secrets apart, encrypted and bound to the OIN.</summary>
public sealed record Deelnemerrij(Deelnemer Deelnemer, ETag ETag)
{
    internal const string Partitie = "deelnemer";
    private const string Gegevens = "Gegevens";

    /// <summary>
    /// The version as a caller gets it. The table calls its own weak, though each write makes another: with a weak one no <c>If-Match</c>
    /// would do.
    /// </summary>
    internal string Versie => ETag.ToString("H") is var tag && tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;

    internal static TableEntity Schrijf(Deelnemer deelnemer, Versleuteling versleuteling)
    {
        var rij = new TableEntity(Partitie, deelnemer.Oin);
        var gegevens = JsonSerializer.SerializeToUtf8Bytes(deelnemer, KernJson.Options);
        // In one property where it fits, as an older hub reads it beside this one while it is replaced.
        if (gegevens.Length <= Brokken.Grootte)
            rij[Gegevens] = gegevens;
        else
            rij.ZetBrokken(gegevens, Gegevens);
        if (deelnemer.Bezorging.Geheimen is { Count: > 0 } geheimen)
            rij["Geheimen"] = versleuteling.Versleutel(JsonSerializer.SerializeToUtf8Bytes(geheimen, KernJson.Options), Context(deelnemer.Oin));
        return rij;
    }

    /// <exception cref="OntsleutelException">The secrets cannot be read with the keys of this hub.</exception>
    internal static Deelnemerrij Lees(TableEntity rij, Versleuteling versleuteling)
    {
        var deelnemer = JsonSerializer.Deserialize<Deelnemer>(rij.GetBinary(Gegevens) ?? rij.LeesBrokken(Gegevens), KernJson.Options)!;
        if (rij.GetBinary("Geheimen") is { } blob)
        {
            var geheimen = JsonSerializer.Deserialize<List<Geheim>>(versleuteling.Ontsleutel(blob, Context(rij.RowKey)), KernJson.Options)!;
            deelnemer = deelnemer with { Bezorging = deelnemer.Bezorging with { Geheimen = geheimen } };
        }

        return new Deelnemerrij(deelnemer, rij.ETag);
    }

    /// <summary>What the secrets of a deelnemer are bound to.</summary>
    internal static string Context(string oin) => $"Deelnemers/{Partitie}/{oin}";
}
