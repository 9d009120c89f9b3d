using System.Text.Json;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>What the members of a decision have to do with each other.</summary>
internal static class Uitspraakregels
{
    /// <summary>A court names itself; the OM passes on a court's vonnis or decides itself, and then there is none.</summary>
    internal static readonly Regel Gerecht = (data, zender, pad, fouten) =>
    {
        if (data.Lid("rechtbank") is null && zender.Rol != Rol.Om)
            fouten.Meld(Pad.Lid(pad, "rechtbank"), "Dit lid is verplicht.");
    };

    /// <summary>Who carries out what is granted must be named; a machtiging gesloten jeugdhulp alone has nobody to carry it out.</summary>
    internal static readonly Regel Gi = (data, _, pad, fouten) =>
    {
        if (data.Lid("gi") is null && !MagZonderGi(data))
            fouten.Meld(Pad.Lid(pad, "gi"), "Verplicht, behalve als er niets is toegewezen of alleen gesloten jeugdhulp (71).");
    };

    internal static readonly Regel Maatregelen = (data, _, pad, fouten) =>
    {
        var leeg = data.Lid("maatregelen") is not { } lijst || (lijst.ValueKind == JsonValueKind.Array && lijst.GetArrayLength() == 0);
        if (leeg && BekendeAard(data)?.ZonderMaatregel() == false)
            fouten.Meld(
                Pad.Lid(pad, "maatregelen"),
                "Verplicht bij deze aard; alleen een afwijzing, aanhouding, ingetrokken of niet-ontvankelijk verzoek heeft er geen.");
    };

    internal static readonly Regel Ingang = (data, _, pad, fouten) =>
    {
        foreach (var (index, maatregel) in data.Elementen("maatregelen").Index())
        {
            if (maatregel.ValueKind == JsonValueKind.Object && maatregel.Lid("ingang") is null && AardVan(maatregel, data)?.ZonderMaatregel() == false)
                fouten.Meld(Pad.Lid(Pad.Element(Pad.Lid(pad, "maatregelen"), index), "ingang"), "Dit lid is verplicht.");
        }
    };

    internal static readonly Regel DubbeleKinderen = (data, _, pad, fouten) =>
    {
        var eerder = new HashSet<string>();
        foreach (var (index, kind) in data.Elementen("jeugdigen").Index())
        {
            if (kind.Tekst("bsn") is { } bsn && !eerder.Add(bsn))
                fouten.Meld(Pad.Lid(Pad.Element(Pad.Lid(pad, "jeugdigen"), index), "bsn"), "Deze jeugdige staat er meer dan eens.");
        }
    };

    internal static readonly Regel Voor = (data, _, pad, fouten) =>
    {
        var kinderen = data.Elementen("jeugdigen").Select(kind => kind.Tekst("bsn")).ToHashSet();
        foreach (var (index, maatregel) in data.Elementen("maatregelen").Index())
        {
            var plek = Pad.Lid(Pad.Element(Pad.Lid(pad, "maatregelen"), index), "voor");
            foreach (var (nummer, bsn) in maatregel.Elementen("voor").Index())
            {
                if (bsn.ValueKind == JsonValueKind.String && !kinderen.Contains(bsn.GetString()))
                    fouten.Meld(Pad.Element(plek, nummer), "Deze jeugdige hoort niet bij de uitspraak.");
            }
        }
    };

    private static bool MagZonderGi(JsonElement data)
    {
        var toegewezen = data.Elementen("maatregelen").Where(maatregel => AardVan(maatregel, data)?.ZonderMaatregel() == false).ToList();
        return toegewezen.Count == 0
            ? BekendeAard(data)?.ZonderMaatregel() != false || data.Elementen("maatregelen").Any()
            : toegewezen.All(maatregel => maatregel.Tekst("code") == Maatregelcodes.GeslotenJeugdhulp);
    }

    private static Aard? AardVan(JsonElement maatregel, JsonElement data) =>
        maatregel.Lid("aard") is null ? BekendeAard(data) : BekendeAard(maatregel);

    // Unknown text is reported by the member itself; a rule that needs the aard then has nothing to say.
    private static Aard? BekendeAard(JsonElement element) => Draadnaam.Lees<Aard>(element.Tekst("aard"));
}
