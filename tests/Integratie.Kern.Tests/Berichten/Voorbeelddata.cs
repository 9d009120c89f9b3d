namespace Integratie.Kern.Tests.Berichten;

/// <summary>Valid data of every type in the catalogue, with every member it knows.</summary>
internal static class Voorbeelddata
{
    private const string Zaak = """ "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342", "geboortedatum": "2014-03-02" } """;

    private const string Onderzoek = Zaak + """, "raadskenmerk": "RvdK 2025-1234" """;

    private const string Document = """
        "document": { "url": "https://gi.example/plan/1", "mediaType": "application/pdf",
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
        """;

    private const string Hulp = """
        [ { "categorie": "45", "product": "45A48", "volume": 4, "eenheid": "uur", "frequentie": "week",
            "ingang": "2025-12-01", "einde": "2026-06-01", "aanbieder": "Aanbieder Voorbeeld" } ]
        """;

    private const string Uitspraak = $$"""
        "zaaknummer": "C/10/707628 / JE RK 25-2021", "andereZaaknummers": [ "C/10/702719 / JE RK 25-1386" ], "ecli": "ECLI:NL:RBROT:2025:13863",
        "rechtbank": "RBROT", "soort": "beschikking", "aard": "nieuw", "uitgesproken": "2025-10-13", "opSchrift": "2025-11-06",
        "spoed": false, "geheimAdres": false, "gi": "00000001800000003000", "beoogdeGi": "00000001800000003000",
        "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02", "gemeente": "0599" } ],
        "maatregelen": [ { "code": "11", "aard": "nieuw", "ingang": "2025-10-13", "einde": "2026-10-12", "voor": [ "999990342" ] } ],
        {{Document}}, "redenAfwijzing": "anders", "aangehoudenTot": "2026-01-05", "opgelegdeHulp": {{Hulp}}
        """;

    private const string Norm = """
        { "norm": "koers", "klok": "uitspraak", "start": "2025-10-13", "einde": "2025-11-24", "kalender": "atw",
          "zaaknummer": "C/10/707628 / JE RK 25-2021", "gi": "00000001800000003000", "gecorrigeerd": true }
        """;

    internal static IReadOnlyDictionary<string, string> Alle { get; } = new Dictionary<string, string>
    {
        ["onderzoek.gestart"] = $$"""{ {{Onderzoek}}, "datum": "2025-09-01" }""",
        ["onderzoek.afgerond"] = $$"""{ {{Onderzoek}}, "datum": "2025-10-01" }""",
        ["verzoek.ingediend"] = $$"""{ {{Onderzoek}}, "datum": "2025-10-02", "beoogdeGi": "00000001800000003000" }""",
        ["zitting.gepland"] = $$"""
            { {{Zaak}}, "datum": "2025-10-13", "tijd": "09:30", "beoogdeGi": "00000001800000003000", "opgeroepen": [ "00000001800000002000" ] }
            """,
        ["uitspraak.gedaan"] = $$"""{ {{Uitspraak}} }""",
        ["uitspraak.gecorrigeerd"] = $$"""{ "corrigeert": "b7e0c1c2", {{Uitspraak}} }""",
        ["jeugdbeschermer.gekoppeld"] = $$"""
            { {{Zaak}}, "datum": "2025-10-16", "vorm": "tijdelijk", "contactMetGezin": true, "werktAanKoers": true,
              "aanleiding": "eerste", "naam": "J. de Vries" }
            """,
        ["jeugdbeschermer.losgekoppeld"] = $$"""{ {{Zaak}}, "datum": "2025-12-01", "reden": "andere baan" }""",
        ["koers.bepaald"] = $$"""
            { {{Zaak}}, "datum": "2025-11-20", "doelen": [ "naar school" ], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "nee", "professionals": "onbekend", "kindGehoord": "ja" }
            """,
        ["plan.vastgesteld"] = $$"""{ {{Zaak}}, "datum": "2025-11-21", "gemeente": "0599", {{Document}} }""",
        ["bepaling.gedaan"] = $$"""
            { {{Zaak}}, "datum": "2025-11-24", "gemeente": "0599", "overlegdatum": "2025-11-20", "protocol": "regio 2025", "hulp": {{Hulp}},
              "benodigd": "plek dicht bij school", "verwijzer": "04", "corrigeert": "b7e0c1c2" }
            """,
        ["bepaling.ontvangen"] = $$"""{ {{Zaak}}, "bepaling": "b7e0c1c2" }""",
        ["hulp.niet-beschikbaar"] = $$"""{ {{Zaak}}, "bepaling": "b7e0c1c2", "reden": "wachtlijst", "alternatief": "ambulant" }""",
        ["hulp.gestart"] = $$"""{ {{Zaak}}, "datum": "2025-12-10", "overbrugging": false, "wachtlijstNaIntake": false, "passend": "ja" }""",
        ["belemmering.gemeld"] = $$"""{ {{Zaak}}, "bepaling": "b7e0c1c2", "soort": "geen-antwoord", "toelichting": "Drie keer gebeld." }""",
        ["termijn.verkort"] = $$"""{ {{Zaak}}, "norm": "koers", "datum": "2025-11-01" }""",
        ["verklaring.gegeven"] = $$"""
            { {{Zaak}}, "norm": "hulp", "reden": "wachtlijst-aanbieder", "toelichting": "Plek in maart.", "nieuweDatum": "2026-03-02" }
            """,
        ["opschaling.gemeld"] = $$"""{ {{Zaak}}, "datum": "2026-01-20", "jeugdregio": "Rijnmond", "vraag": "Waar is een plek?" }""",
        ["instroomstop.gemeld"] = """{ "van": "2025-10-01", "tot": "2025-12-31", "jeugdregios": [ "Rijnmond" ] }""",
        ["maatregel.overgedragen"] = $$"""
            { {{Zaak}}, "datum": "2026-02-01", "naarGi": "00000001800000003001", "grondslag": "mandaat", "dossier": [ { "soort": "plan", "compleet": true } ] }
            """,
        ["maatregel.beeindigd"] = $$"""{ {{Zaak}}, "datum": "2026-10-12", "reden": "doelen gehaald" }""",
        ["woonplaats.gewijzigd"] = $$"""{ {{Zaak}}, "datum": "2026-01-01", "vanGemeente": "0599", "naarGemeente": "0363" }""",
        ["tijdstempel.vastgelegd"] = $$"""{ {{Zaak}}, "soort": "kennisgegeven", "moment": "2025-11-06T10:12:01Z", "norm": "jeugdbeschermer" }""",
        ["norm.gestart"] = Norm,
        ["norm.nadert"] = Norm,
        ["norm.gehaald"] = Norm,
        ["norm.overschreden"] = Norm,
        ["norm.verklaard"] = Norm,
        ["norm.vervallen"] = Norm,
        ["belemmering.vastgelegd"] = $$"""
            { {{Zaak}}, "bepaling": "b7e0c1c2", "poging": "nl.jeugdbescherming.bepaling.afgewezen.v1", "door": "00000001800000004000",
              "artikelen": [ "Jeugdwet 3.5 lid 1" ] }
            """,
        ["uitspraak.ingetrokken"] = """{ "ingetrokken": "b7e0c1c2~gemeente" }""",
        ["gebeurtenis.geweigerd"] = """
            { "gebeurtenis": "b7e0c1c2", "probleem": "ongeldig", "toelichting": "Er is één fout gevonden.",
              "fouten": [ { "pad": "data.datum", "melding": "moet een datum zijn" } ] }
            """,
        ["levering.vastgelopen"] = """{ "gebeurtenis": "b7e0c1c2", "ontvanger": "00000001800000003000", "reden": "gi-onbekend" }""",
        ["hub.storing"] = """{ "wat": "De opslag antwoordt niet." }""",
    };
}
