using Azure;

namespace Integratie.Functions.Opdrachten;

/// <summary>Work of the operator on many things at once, done in small steps after its answer.</summary>
public sealed record Opdracht
{
    public const string StatusLoopt = "loopt";
    public const string StatusKlaar = "klaar";

    public required Guid Id { get; init; }

    /// <summary>Which kind of work: the name of an <see cref="Opdrachtsoort"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>What may be done by one at a time: a second with the same waits for the end of this one.</summary>
    public required string Slot { get; init; }

    /// <summary>With what: an OIN; null where the parts say enough.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>OIN of the operator.</summary>
    public required string Door { get; init; }

    public required DateTimeOffset Aangemaakt { get; init; }

    /// <summary>When the last step was done.</summary>
    public required DateTimeOffset Gewijzigd { get; init; }

    /// <summary>Parts; while there is a <see cref="Keuze"/>, those that were found so far.</summary>
    public required int Totaal { get; init; }

    /// <summary>Where to look for further parts, in words of its kind; null: they are all there.</summary>
    public string? Keuze { get; init; }

    /// <summary>Parts that were handled, also those that failed.</summary>
    public int Gedaan { get; init; }

    /// <summary>Of those the ones without result.</summary>
    public int Mislukt { get; init; }

    /// <summary>The last part that was handled.</summary>
    public string? Tot { get; init; }

    public ETag ETag { get; init; }

    public string Status => Keuze is not null || Gedaan < Totaal ? StatusLoopt : StatusKlaar;

    public TableEntity Rij()
    {
        var rij = new TableEntity(OpdrachtStore.Partitie(Id), OpdrachtStore.Kop)
        {
            ["Soort"] = Soort,
            ["Slot"] = Slot,
            ["Door"] = Door,
            ["Aangemaakt"] = Aangemaakt,
            ["Gewijzigd"] = Gewijzigd,
            ["Totaal"] = Totaal,
            ["Gedaan"] = Gedaan,
            ["Mislukt"] = Mislukt,
        };
        if (Onderwerp is not null)
            rij["Onderwerp"] = Onderwerp;
        if (Tot is not null)
            rij["Tot"] = Tot;
        if (Keuze is not null)
            rij["Keuze"] = Keuze;
        return rij;
    }

    public static Opdracht Van(TableEntity rij) => new()
    {
        Id = Guid.ParseExact(rij.PartitionKey, "N"),
        Soort = rij.GetString("Soort")!,
        Slot = rij.GetString("Slot")!,
        Onderwerp = rij.GetString("Onderwerp"),
        Door = rij.GetString("Door")!,
        Aangemaakt = rij.GetDateTimeOffset("Aangemaakt")!.Value,
        Gewijzigd = rij.GetDateTimeOffset("Gewijzigd")!.Value,
        Totaal = rij.GetInt32("Totaal")!.Value,
        Gedaan = rij.GetInt32("Gedaan")!.Value,
        Mislukt = rij.GetInt32("Mislukt")!.Value,
        Tot = rij.GetString("Tot"),
        Keuze = rij.GetString("Keuze"),
        ETag = rij.ETag,
    };
}
