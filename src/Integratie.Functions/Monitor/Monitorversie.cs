using System.Text.Json;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Monitor;

/// <summary>What a dossier contributes, from the day on which it became known.</summary>
/// <param name="Vanaf">The day in Europe/Amsterdam at the end of which it was known.</param>
/// <param name="Regio">The partition: the jeugdregio of its gemeente.</param>
/// <param name="Inhoud">A <see cref="Monitorregel"/> as JSON.</param>
/// <param name="ETag">Of the row it was read from.</param>
public sealed record Monitorversie(LocalDate Vanaf, string Regio, byte[] Inhoud, ETag? ETag = null)
{
    public static Monitorversie Van(LocalDate dag, Monitorregel regel) => new(
        dag,
        (regel.Gemeente is { } code ? Gemeenten.Vind(code)?.Jeugdregio : null) ?? Monitortelling.Onbekend,
        JsonSerializer.SerializeToUtf8Bytes(regel, KernJson.Options));

    public static Monitorversie Lees(TableEntity rij) =>
        new(LocalDatePattern.Iso.Parse(rij.Tekst("Vanaf")).GetValueOrThrow(), rij.PartitionKey, rij.LeesBrokken(), rij.ETag);

    public Monitorregel Regel() => JsonSerializer.Deserialize<Monitorregel>(Inhoud, KernJson.Options)!;

    public bool ZelfdeAls(Monitorversie? ander) => ander is not null && Inhoud.AsSpan().SequenceEqual(ander.Inhoud);

    public TableEntity Rij(string sleutel)
    {
        var rij = new TableEntity(Regio, sleutel) { ["Vanaf"] = LocalDatePattern.Iso.Format(Vanaf) };
        rij.ZetBrokken(Inhoud);
        return rij;
    }
}
