using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>
/// Something that happened in a dossier and that a norm clock, an outcome or a lead time rests on. A closed hierarchy: what the
/// Kern does not know cannot move a clock. Dates are days in Europe/Amsterdam; a GI is its OIN.
/// </summary>
/// <remarks>The same <see cref="Id"/> with the same kind of fact has one effect, so it may be handed over more than once.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "feit")]
[JsonDerivedType(typeof(UitspraakGedaan), "uitspraak")]
[JsonDerivedType(typeof(UitspraakIngetrokken), "ingetrokken")]
[JsonDerivedType(typeof(GiToegewezen), "toegewezen")]
[JsonDerivedType(typeof(Kennisgegeven), "kennisgegeven")]
[JsonDerivedType(typeof(JeugdbeschermerGekoppeld), "gekoppeld")]
[JsonDerivedType(typeof(JeugdbeschermerLosgekoppeld), "losgekoppeld")]
[JsonDerivedType(typeof(KoersBepaald), "koers")]
[JsonDerivedType(typeof(HulpGestart), "hulp")]
[JsonDerivedType(typeof(TermijnVerkort), "verkort")]
[JsonDerivedType(typeof(VerklaringGegeven), "verklaring")]
[JsonDerivedType(typeof(MaatregelOvergedragen), "overgedragen")]
[JsonDerivedType(typeof(MaatregelBeeindigd), "beeindigd")]
[JsonDerivedType(typeof(GeboortedatumBekend), "geboortedatum")]
[JsonDerivedType(typeof(GemeenteBekend), "gemeente")]
[JsonDerivedType(typeof(VerzoekIngediend), "verzoek")]
[JsonDerivedType(typeof(BepalingGedaan), "bepaling")]
[JsonDerivedType(typeof(BelemmeringVastgelegd), "belemmering")]
public abstract record Feit
{
    private protected Feit(string id, string? zaak = null) => (Id, Zaak) = (id, zaak);

    /// <summary>Unique in the dossier for its kind; for an event the id that references use, without the hub's suffix.</summary>
    public string Id { get; }

    /// <summary>The zaaknummer that the report names, in its normal form: with it a GI that has two families of measures says which.</summary>
    public string? Zaak { get; }
}
