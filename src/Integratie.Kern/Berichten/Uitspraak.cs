using System.Text.Json;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Berichten;

/// <summary>The data of <c>uitspraak.gedaan</c> and <c>uitspraak.gecorrigeerd</c>, typed.</summary>
public sealed record Uitspraak
{
    public required Zaaknummer Zaaknummer { get; init; }

    public required IReadOnlyList<Zaaknummer> AndereZaaknummers { get; init; }

    public string? Ecli { get; init; }

    /// <summary>The court's code; null only for a decision of the OM itself.</summary>
    public string? Rechtbank { get; init; }

    /// <summary><c>beschikking</c>, <c>vonnis</c> or <c>overig</c>.</summary>
    public required string Soort { get; init; }

    public required Aard Aard { get; init; }

    public required LocalDate Uitgesproken { get; init; }

    public LocalDate? OpSchrift { get; init; }

    public bool Spoed { get; init; }

    public bool GeheimAdres { get; init; }

    /// <summary>OIN of the GI that carries out the measures.</summary>
    public string? Gi { get; init; }

    /// <summary>OIN of the GI that was asked for, where nothing was granted.</summary>
    public string? BeoogdeGi { get; init; }

    public required IReadOnlyList<Kind> Jeugdigen { get; init; }

    public required IReadOnlyList<Maatregel> Maatregelen { get; init; }

    /// <summary>Whether the decision itself imposes help (Jeugdwet 3.5 lid 4).</summary>
    public bool HeeftOpgelegdeHulp { get; init; }

    public string? RedenAfwijzing { get; init; }

    public LocalDate? AangehoudenTot { get; init; }

    public Document? Document { get; init; }

    /// <summary>Of a correction: the id it refers to, with or without suffix (<see cref="GebeurtenisId.Kandidaten"/>).</summary>
    public string? Corrigeert { get; init; }

    /// <summary>The measures about which something was decided, so not refused, postponed or withdrawn.</summary>
    public IEnumerable<Maatregel> Toegewezen => Maatregelen.Where(maatregel => !maatregel.Aard.ZonderMaatregel());

    /// <summary>Reads data that <see cref="Validatie"/> found valid.</summary>
    /// <exception cref="FormatException">The data is not that of a decision.</exception>
    public static Uitspraak Lees(JsonElement data)
    {
        var aard = Draadnaam.Lees<Aard>(data.Tekst("aard")) ?? throw new FormatException("The decision has no aard.");
        return new Uitspraak
        {
            Zaaknummer = Zaaknummer.Parse(data.Tekst("zaaknummer") ?? ""),
            AndereZaaknummers = [.. data.Teksten("andereZaaknummers").Select(Zaaknummer.Parse)],
            Ecli = data.Tekst("ecli"),
            Rechtbank = data.Tekst("rechtbank"),
            Soort = data.Tekst("soort") ?? throw new FormatException("The decision has no soort."),
            Aard = aard,
            Uitgesproken = data.Datum("uitgesproken") ?? throw new FormatException("The decision has no date."),
            OpSchrift = data.Datum("opSchrift"),
            Spoed = data.IsWaar("spoed"),
            GeheimAdres = data.IsWaar("geheimAdres"),
            Gi = data.Tekst("gi"),
            BeoogdeGi = data.Tekst("beoogdeGi"),
            Jeugdigen = [.. data.Elementen("jeugdigen").Select(Kind.Lees)],
            Maatregelen = [.. data.Elementen("maatregelen").Select(maatregel => Maatregel.Lees(maatregel, aard))],
            HeeftOpgelegdeHulp = data.Elementen("opgelegdeHulp").Any(),
            RedenAfwijzing = data.Tekst("redenAfwijzing"),
            AangehoudenTot = data.Datum("aangehoudenTot"),
            Document = Document.Lees(data),
            Corrigeert = data.Tekst("corrigeert"),
        };
    }
}
