using System.Globalization;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>Writes valid events of every type about the children of a sequence; what varies in them comes from the seed.</summary>
internal sealed class Schrijver(Random toeval)
{
    private int _nummer;

    /// <summary>The day on which all is sent; events are dated then or shortly before.</summary>
    public DateOnly Dag { get; set; }

    public Aangeleverd VanGi(Jongere kind, string gi, string? zaak = null) => toeval.Next(11) switch
    {
        0 or 1 => Maak(gi, "jeugdbeschermer.gekoppeld", kind, $$"""
            "datum": "{{Onlangs()}}", "vorm": "{{Een("vast", "tijdelijk", "bureaudienst", "wachtlijst")}}", "contactMetGezin": {{JaNee()}},
            "werktAanKoers": {{JaNee()}}, "aanleiding": "{{Een("eerste", "verloop", "ziekte", "gepland")}}"
            """, zaak),
        2 => Maak(gi, "jeugdbeschermer.losgekoppeld", kind, $$""" "datum": "{{Onlangs()}}", "reden": "ziekte" """, zaak),
        3 => Maak(gi, "koers.bepaald", kind, $$"""
            "datum": "{{Onlangs()}}", "doelen": [ "naar school" ], "hulpBepaald": {{JaNee()}}, "gezin": "ja", "netwerk": "{{Een("ja", "nee", "onbekend")}}",
            "professionals": "ja", "kindGehoord": "onbekend"
            """, zaak),
        4 => Maak(gi, "plan.vastgesteld", kind, $$"""
            "datum": "{{Onlangs()}}", "gemeente": "{{kind.Gemeente}}",
            "document": { "url": "https://gi.voorbeeld.nl/plan/1", "mediaType": "application/pdf", "sha256": "{{new string('b', 64)}}" }
            """, zaak),
        5 or 6 => Bepaling(kind, gi, zaak),
        7 => Maak(gi, "hulp.gestart", kind, HulpGestart(), zaak),
        8 => Maak(gi, "belemmering.gemeld", kind, $$"""
            "bepaling": "{{EenBepaling(kind)}}", "soort": "{{Een("eist-beschikking", "heroverweging", "geen-antwoord")}}", "toelichting": "Het duurt lang."
            """, zaak),
        9 => Maak(gi, "termijn.verkort", kind, $$""" "norm": "{{Een("koers", "hulp")}}", "datum": "{{Tekst(Dag.AddDays(10))}}" """, zaak),
        _ => Verantwoording(kind, gi, zaak),
    };

    public Aangeleverd VanGemeente(Jongere kind)
    {
        var gemeente = kind.Gemeente == "0599" ? Gemeente : Stroom.AndereGemeente;
        switch (toeval.Next(4))
        {
            case 0:
                return Maak(gemeente, "bepaling.ontvangen", kind, $$""" "bepaling": "{{EenBepaling(kind)}}" """);
            case 1:
                return Maak(gemeente, "hulp.niet-beschikbaar", kind, $$""" "bepaling": "{{EenBepaling(kind)}}", "reden": "wachtlijst" """);
            case 2:
                return Maak(gemeente, "hulp.gestart", kind, HulpGestart());
            default:
                var (van, naar) = kind.Gemeente == "0599" ? ("0599", "0363") : ("0363", "0599");
                kind.Gemeente = naar;
                return Maak(Een(gemeente, kind.Gi), "woonplaats.gewijzigd", kind, $$"""
                    "datum": "{{Tekst(Dag)}}", "vanGemeente": "{{van}}", "naarGemeente": "{{naar}}"
                    """);
        }
    }

    /// <summary>Before a decision, or about the next one.</summary>
    public Aangeleverd Voortraject(Jongere kind) => toeval.Next(5) switch
    {
        0 => Maak(Rvdk, "onderzoek.gestart", kind, $$""" "raadskenmerk": "RK-{{kind.Nummer}}", "datum": "{{Onlangs()}}" """),
        1 => Maak(Rvdk, "onderzoek.afgerond", kind, $$""" "datum": "{{Onlangs()}}" """),
        2 => Maak(Rvdk, "verzoek.ingediend", kind, $$""" "datum": "{{Onlangs()}}", "beoogdeGi": "{{kind.Gi}}" """),
        3 => new(Rvdk, "verzoek.ingediend", Id(), $$"""
            { "raadskenmerk": "RK-{{kind.Nummer}}", "jeugdige": { "bsn": "{{kind.Bsn}}" }, "datum": "{{Onlangs()}}", "beoogdeGi": "{{kind.Gi}}" }
            """, Rvdk, [kind.Nummer]),
        _ => Maak(Rechtbank, "zitting.gepland", kind, $$"""
            "datum": "{{Tekst(Dag.AddDays(7))}}", "tijd": "09:30", "beoogdeGi": "{{kind.Gi}}"{{Een(", \"opgeroepen\": []", "")}}
            """),
    };

    public Aangeleverd Instroomstop() => new(Gi, "instroomstop.gemeld", Id(), $$"""{ "van": "{{Tekst(Dag)}}" }""", Gi, []);

    /// <summary>A decision about all these children, who are of one zaak.</summary>
    public Aangeleverd Uitspraak(
        Jongere[] kinderen, string aard, string code = "11", string? gi = null, string extra = "", string soort = "beschikking", string? zaak = null)
    {
        var toegewezen = aard is not ("afwijzing" or "aanhouding");
        var maatregelen = toegewezen
            ? $$""", "gi": "{{gi ?? kinderen[0].Gi}}", "maatregelen": """
                + $$"""[ { "code": "{{code}}", "ingang": "{{Tekst(Dag)}}", "einde": "{{Tekst(Dag.AddDays(180))}}" } ]"""
            : $$""", "beoogdeGi": "{{kinderen[0].Gi}}" """;
        var jeugdigen = string.Join(", ", kinderen.Select(k => $$"""{ "bsn": "{{k.Bsn}}", "geboortedatum": "2014-03-02", "gemeente": "{{k.Gemeente}}" }"""));
        var id = Id();
        zaak ??= kinderen[0].Zaak;
        if (toegewezen && soort == "beschikking")
            foreach (var kind in kinderen)
                kind.Uitspraken.Add((id, kinderen));
        return new(Rechtbank, extra.Length > 0 ? "uitspraak.gecorrigeerd" : "uitspraak.gedaan", id, $$"""
            { "zaaknummer": "{{Spel(zaak)}}", "rechtbank": "RBROT", "soort": "{{soort}}", "aard": "{{aard}}", "uitgesproken": "{{Tekst(Dag)}}",
              "spoed": {{JaNee()}}, "geheimAdres": false{{maatregelen}}, "jeugdigen": [ {{jeugdigen}} ]{{extra}} }
            """, zaak, [.. kinderen.Select(k => k.Nummer)]);
    }

    public Aangeleverd Overdracht(Jongere kind)
    {
        var van = kind.Gi;
        kind.Gi = Ander(van);
        return Maak(van, "maatregel.overgedragen", kind, $$"""
            "datum": "{{Tekst(Dag)}}", "naarGi": "{{kind.Gi}}", "grondslag": "mandaat", "dossier": [ { "soort": "plan", "compleet": {{JaNee()}} } ]
            """);
    }

    public Aangeleverd Einde(Jongere kind) =>
        Maak(Een(kind.Gi, Rechtbank), "maatregel.beeindigd", kind, $$""" "datum": "{{Tekst(Dag)}}", "reden": "Het gaat goed." """);

    public static string Ander(string gi) => gi == Gi ? AndereGi : Gi;

    private Aangeleverd Bepaling(Jongere kind, string gi, string? zaak)
    {
        var corrigeert = kind.Bepalingen.Count > 0 && toeval.Next(3) == 0 ? $$""", "corrigeert": "{{EenBepaling(kind)}}" """ : "";
        var bepaling = Maak(gi, "bepaling.gedaan", kind, $$"""
            "datum": "{{Onlangs()}}", "gemeente": "{{kind.Gemeente}}", "overlegdatum": "{{Onlangs()}}", "verwijzer": "04",
            "hulp": [ { "categorie": "{{Een("45", "46")}}", "ingang": "{{Tekst(Dag.AddDays(3))}}" } ]{{corrigeert}}
            """, zaak);
        kind.Bepalingen.Add(bepaling.Id);
        return bepaling;
    }

    private Aangeleverd Verantwoording(Jongere kind, string gi, string? zaak) => toeval.Next(2) == 0
        ? Maak(gi, "verklaring.gegeven", kind, $$"""
            "norm": "{{Een("jeugdbeschermer", "koers", "hulp")}}", "reden": "instroomstop", "toelichting": "Vol.", "nieuweDatum": "{{Tekst(Dag.AddDays(30))}}"
            """, zaak)
        : Maak(gi, "opschaling.gemeld", kind, $$""" "datum": "{{Onlangs()}}", "jeugdregio": "Rijnmond", "vraag": "Wie heeft er plaats?" """, zaak);

    private Aangeleverd Maak(string oin, string naam, Jongere kind, string data, string? zaak = null) => new(
        oin, naam, Id(), $$"""{ "zaaknummer": "{{Spel(zaak ?? kind.Zaak)}}", "jeugdige": { "bsn": "{{kind.Bsn}}" }, {{data}} }""",
        zaak ?? kind.Zaak, [kind.Nummer]);

    private string HulpGestart() => $$"""
        "datum": "{{Onlangs()}}", "overbrugging": {{JaNee()}}, "wachtlijstNaIntake": {{JaNee()}}, "passend": "{{Een("ja", "nee", "alternatief")}}"
        """;

    // C/10/700100 / JE RK 26-100, in ways that courts and GI's write it.
    private string Spel(string zaak) => toeval.Next(4) switch
    {
        0 => zaak.Replace(" / ", "/", StringComparison.Ordinal),
        1 => zaak.Replace("JE RK", "JERK", StringComparison.Ordinal),
        2 => zaak.Replace('/', '-'),
        _ => zaak,
    };

    private string EenBepaling(Jongere kind) => kind.Bepalingen.Count == 0 ? "onbekend" : kind.Bepalingen[toeval.Next(kind.Bepalingen.Count)];

    private string Een(params string[] keuzen) => keuzen[toeval.Next(keuzen.Length)];

    private string JaNee() => Een("true", "false");

    private string Onlangs() => Tekst(Dag.AddDays(-toeval.Next(4)));

    private string Id() => $"e{++_nummer}";

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
