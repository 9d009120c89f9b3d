using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>A participant: an organisation that sends to the hub, gets from it or watches it.</summary>
public sealed record Deelnemer
{
    /// <summary>Organisatie-identificatienummer, 20 digits.</summary>
    public required string Oin { get; init; }

    public required string Naam { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>Code of the court as decisions carry it (<c>RBROT</c>).</summary>
    public string? Code { get; init; }

    /// <summary>Gemeenten (four digits) this gemeente answers for: more than one where they work together.</summary>
    public IReadOnlyList<string> Gemeentecodes { get; init; } = [];

    /// <summary>First day; null: from the beginning.</summary>
    public LocalDate? GeldigVan { get; init; }

    /// <summary>Last day; null: no end.</summary>
    public LocalDate? GeldigTot { get; init; }

    public IReadOnlyList<Opvolger> Opvolgers { get; init; } = [];

    /// <summary>Of a GI; null: certified.</summary>
    public Certificaat? Certificaat { get; init; }

    /// <summary>The operator noted that a GI takes no new children.</summary>
    public bool Instroomstop { get; init; }

    /// <summary>The day on which the operator did; null without that, and where the register came with it.</summary>
    public LocalDate? InstroomstopSinds { get; init; }

    /// <summary>The same by its own word, from and until a day.</summary>
    public IReadOnlyList<GemeldeStop> GemeldeStops { get; init; } = [];

    /// <summary>Jeugdregio's an experttafel or a toezichthouder is for; null: all.</summary>
    public IReadOnlyList<string>? Jeugdregios { get; init; }

    public IReadOnlyList<Sleutel> Sleutels { get; init; } = [];

    public Bezorginstelling Bezorging { get; init; } = Bezorginstelling.Ophalen;

    public EntraIdentiteit? Entra { get; init; }

    /// <summary>Deliveries are brought to it, by webhook or in its own queue, or were until its webhook ended; else it fetches them.</summary>
    public bool WordtBezorgd => Bezorging.WordtGebracht;

    /// <summary>Whether it takes no new children that day. Information only: a decision that names it is relayed all the same.</summary>
    public bool HeeftInstroomstop(LocalDate dag) => Instroomstop || GemeldeStops.Any(stop => stop.GeldtOp(dag));

    /// <summary>Notes what it says of its intake; what it said before of the same regions does not count any more.</summary>
    public Deelnemer Met(GemeldeStop stop) => this with { GemeldeStops = [.. GemeldeStops.Where(eerder => !eerder.WordtVervangenDoor(stop)), stop] };

    /// <summary>The operator notes that it takes no new children. Again changes nothing: since when stays.</summary>
    public Deelnemer MetInstroomstop(LocalDate vandaag) => Instroomstop ? this : this with { Instroomstop = true, InstroomstopSinds = vandaag };

    /// <summary>It takes new children again, whatever was said before.</summary>
    public Deelnemer ZonderInstroomstop() => this with { Instroomstop = false, InstroomstopSinds = null, GemeldeStops = [] };

    public bool GeldigOp(LocalDate dag) =>
        (GeldigVan is not { } van || van <= dag) && (GeldigTot is not { } tot || dag <= tot);
}
