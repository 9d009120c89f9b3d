using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

public class ProjectieTests
{
    private static readonly Volggegevens Volg = new(
        "0b1f7c9e-8f53-4c55-9d4c-0d5a8f1f0c11", 7, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    [Fact]
    public void De_gemeente_krijgt_van_een_uitspraak_alleen_het_besluit()
    {
        var data = Bericht.Met(
            Bericht.Met(Bericht.UitspraakMet("eigenLid", "\"van de rechtbank\""), "jeugdigen.0.naam", "\"Piet\""),
            "maatregelen.0.motivering", "\"lang\"");

        Bericht.GelijkeJson(
            """
            { "specversion": "1.0", "id": "b7e0c1c2~gemeente", "source": "urn:nld:oin:00000001800000001000:systeem:zaaksysteem",
              "type": "nl.jeugdbescherming.uitspraak.gedaan.v1", "time": "2025-11-06T10:12:00Z", "datacontenttype": "application/json",
              "subject": "0b1f7c9e-8f53-4c55-9d4c-0d5a8f1f0c11", "sequence": "0000000007", "sequencetype": "Integer",
              "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
              "data": { "zaaknummer": "C/10/707628 / JE RK 25-2021", "soort": "beschikking", "aard": "nieuw", "uitgesproken": "2025-10-13",
                        "gi": "00000001800000003000",
                        "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02", "gemeente": "0599" } ],
                        "maatregelen": [ { "code": "12", "ingang": "2025-10-13", "einde": "2026-01-12" },
                                         { "code": "72", "aard": "verlenging", "ingang": "2025-10-13", "einde": "2026-01-12" } ] } }
            """,
            Projectie.Maak(Bericht.Gebeurtenis("uitspraak.gedaan", data), Weergave.Besluit, Rol.Gemeente, false, Volg));
    }

    [Fact]
    public void De_raad_krijgt_van_een_koers_alleen_de_status() => Bericht.GelijkeJson(
        """
        { "specversion": "1.0", "id": "b7e0c1c2~rvdk", "source": "urn:nld:oin:00000001800000001000:systeem:zaaksysteem",
          "type": "nl.jeugdbescherming.koers.bepaald.v1", "time": "2025-11-06T10:12:00Z", "datacontenttype": "application/json",
          "data": { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342", "geboortedatum": "2014-03-02" }, "datum": "2025-11-20" } }
        """,
        Projectie.Maak(Bericht.Gebeurtenis("koers.bepaald", Voorbeelddata.Alle["koers.bepaald"]), Weergave.Status, Rol.Rvdk, false, new Volggegevens()));

    [Fact]
    public void Wie_alles_krijgt_krijgt_het_zoals_het_gestuurd_is()
    {
        var json = Bericht.Met(Bericht.Json("plan.vastgesteld", """
            { "zaaknummer": "C/10/707628", "jeugdige": { "bsn": "999990342" }, "datum": "2025-11-21", "gemeente": "0599", "adres": "Straat 1",
              "document": { "url": "https://gi.example/1", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "mediaType": "application/pdf" },
              "eigen": { "x": 1.50, "y": [ "é" ] } }
            """), "mijnextra", "7");

        Bericht.GelijkeJson(
            Bericht.Met(Bericht.Met(Bericht.Met(json, "subject", "\"d\""), "sequence", "\"0000000001\""), "sequencetype", "\"Integer\""),
            Projectie.Maak(Bericht.Lees(json).Gebeurtenis!, Weergave.Alles, Rol.Gemeente, false, new Volggegevens("d", 1)));
    }

    [Fact]
    public void Wat_de_afzender_over_onderwerp_en_volgorde_zei_gaat_niet_mee()
    {
        var ontvangen = Bericht.Json("bepaling.ontvangen", Voorbeelddata.Alle["bepaling.ontvangen"]);
        var json = Bericht.Met(Bericht.Met(ontvangen, "subject", "\"999990342\""), "sequence", "\"5\"");

        Bericht.GelijkeJson(
            Bericht.Json("bepaling.ontvangen", Voorbeelddata.Alle["bepaling.ontvangen"]),
            Projectie.Maak(Bericht.Lees(json).Gebeurtenis!, Weergave.Alles, Rol.Gi, false, new Volggegevens()));
    }

    [Theory]
    [InlineData("00-11111111111111111111111111111111-2222222222222222-01", "00-11111111111111111111111111111111-2222222222222222-01")]
    [InlineData("00-kapot", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    [InlineData("00-00000000000000000000000000000000-2222222222222222-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    [InlineData("ff-11111111111111111111111111111111-2222222222222222-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    public void Een_goed_spoor_van_de_afzender_blijft_en_een_kapot_niet(string gestuurd, string verwacht)
    {
        var json = Bericht.Met(Bericht.Json("bepaling.ontvangen", Voorbeelddata.Alle["bepaling.ontvangen"]), "traceparent", $"\"{gestuurd}\"");

        var uit = Gebeurtenis.Lees(Projectie.Maak(Bericht.Lees(json).Gebeurtenis!, Weergave.Alles, Rol.Gi, false, Volg));

        Assert.Equal(verwacht, uit.Traceparent);
    }

    [Fact]
    public void Bij_een_geheim_adres_gaat_geen_adres_mee_op_welke_diepte_ook()
    {
        var gebeurtenis = Bericht.Gebeurtenis("uitspraak.gedaan", """
            { "zaaknummer": "C/10/707628", "geheimAdres": true, "adres": "a", "ADRESregel": "a", "verblijfplaats": {}, "gezin": [ { "Straat": "a", "naam": "b",
              "oma": { "huisnummer": 1, "postcode": "a", "woonPlaats": "a", "woonadres": "a", "leeftijd": 70 } } ], "gi": null }
            """);

        Bericht.GelijkeJson(
            Bericht.Json("uitspraak.gedaan", """
                { "zaaknummer": "C/10/707628", "geheimAdres": true, "gezin": [ { "naam": "b", "oma": { "leeftijd": 70 } } ], "gi": null }
                """),
            Projectie.Maak(gebeurtenis, Weergave.Alles, Rol.Gi, true, new Volggegevens()));
    }

    [Fact]
    public void De_gemeente_die_een_kind_met_geheim_adres_verlaat_hoort_niet_waarheen()
    {
        var vertrek = Assert.Single(Catalogus.Vind("woonplaats.gewijzigd")!.Bestemmingen, doel => doel.Doel == Doel.VorigeGemeente);
        Assert.Equal(Weergave.Alles, vertrek.Voor(geheimAdres: false));

        Bericht.GelijkeJson(
            Bericht.Json("woonplaats.gewijzigd", """
                { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342", "geboortedatum": "2014-03-02" },
                  "datum": "2026-01-01", "vanGemeente": "0599" }
                """, "b7e0c1c2~gemeente"),
            Projectie.Maak(
                Bericht.Gebeurtenis("woonplaats.gewijzigd", Voorbeelddata.Alle["woonplaats.gewijzigd"]),
                vertrek.Voor(geheimAdres: true), Rol.Gemeente, true, new Volggegevens()));
    }

    [Fact]
    public void Toezicht_krijgt_van_een_norm_geen_zaaknummer()
    {
        var norm = Gebeurtenis.VanHub(
            "n1", "00000001800000099000", "norm.gestart", new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(1)),
            System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(Voorbeelddata.Alle["norm.gestart"]));

        Bericht.GelijkeJson(
            """
            { "specversion": "1.0", "id": "n1~toezicht", "source": "urn:nld:oin:00000001800000099000:systeem:hub",
              "type": "nl.jeugdbescherming.norm.gestart.v1", "time": "2026-01-05T08:00:00Z", "datacontenttype": "application/json",
              "data": { "norm": "koers", "klok": "uitspraak", "start": "2025-10-13", "einde": "2025-11-24", "kalender": "atw", "gecorrigeerd": true } }
            """,
            Projectie.Maak(norm, Weergave.Anoniem, Rol.Toezicht, false, new Volggegevens()));
    }

    [Theory]
    [InlineData("onderzoek.gestart", Rol.Gemeente, Weergave.Alles)]
    [InlineData("verzoek.ingediend", Rol.Gemeente, Weergave.Status)]
    [InlineData("uitspraak.gedaan", Rol.Gemeente, Weergave.Alles)]
    [InlineData("uitspraak.gedaan", Rol.Toezicht, Weergave.Alles)]
    [InlineData("bepaling.gedaan", Rol.Rvdk, Weergave.Alles)]
    [InlineData("uitspraak.verzonnen", Rol.Gi, Weergave.Alles)]
    public void Wat_niet_in_de_tabel_staat_gaat_er_niet_uit(string naam, Rol rol, Weergave weergave) => Assert.Throws<InvalidOperationException>(
        () => Projectie.Maak(Bericht.Gebeurtenis(naam, "{}"), weergave, rol, false, new Volggegevens()));
}
