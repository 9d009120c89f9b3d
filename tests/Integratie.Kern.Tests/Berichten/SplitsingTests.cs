using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

public class SplitsingTests
{
    private const string DrieKinderen = """
        { "zaaknummer": "C/10/658523 / JE RK 23-1235 (B)", "rechtbank": "RBROT", "soort": "beschikking", "aard": "verlenging",
          "uitgesproken": "2023-10-19", "spoed": false, "geheimAdres": false, "gi": "00000001800000003000",
          "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02" }, { "bsn": "999990354", "gemeente": "0599" }, { "bsn": "999990366" } ],
          "maatregelen": [ { "code": "11", "ingang": "2023-10-22", "einde": "2024-10-21" },
                           { "code": "72", "ingang": "2023-10-22", "einde": "2024-07-21", "voor": [ "999990342" ] },
                           { "code": "72", "ingang": "2023-10-22", "einde": "2024-01-31", "voor": [ "999990354", "999990366" ] } ],
          "namen": { "999990342": "A", "999990354": "B" },
          "thuis": [ { "bsn": "999990354", "naam": "B" }, { "bsn": "999990342", "naam": "A" }, { "naam": "hond", "van": { "bsn": "999990366" } } ],
          "opmerking": "999990366 is de jongste", "kinderen": [ "999990342", "999990354", "999990366" ], "aantal": 3 }
        """;

    private const string Gedeeld = """
        "zaaknummer": "C/10/658523 / JE RK 23-1235 (B)", "rechtbank": "RBROT", "soort": "beschikking", "aard": "verlenging",
        "uitgesproken": "2023-10-19", "spoed": false, "geheimAdres": false, "gi": "00000001800000003000", "aantal": 3
        """;

    [Fact]
    public void Elk_kind_krijgt_een_eigen_gebeurtenis_met_alleen_zijn_gedeelte()
    {
        var delen = Splitsing.PerKind(Bericht.Gebeurtenis("uitspraak.gedaan", DrieKinderen));

        Assert.Equal(["b7e0c1c2~1", "b7e0c1c2~2", "b7e0c1c2~3"], delen.Select(deel => deel.Id));
        Bericht.GelijkeJson(
            Bericht.Json("uitspraak.gedaan", $$"""
                { {{Gedeeld}}, "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02" } ],
                  "maatregelen": [ { "code": "11", "ingang": "2023-10-22", "einde": "2024-10-21" },
                                   { "code": "72", "ingang": "2023-10-22", "einde": "2024-07-21", "voor": [ "999990342" ] } ],
                  "namen": { "999990342": "A" }, "thuis": [ { "bsn": "999990342", "naam": "A" }, { "naam": "hond" } ], "kinderen": [ "999990342" ] }
                """, "b7e0c1c2~1"),
            delen[0].NaarJson());
        Bericht.GelijkeJson(
            Bericht.Json("uitspraak.gedaan", $$"""
                { {{Gedeeld}}, "jeugdigen": [ { "bsn": "999990366" } ],
                  "maatregelen": [ { "code": "11", "ingang": "2023-10-22", "einde": "2024-10-21" },
                                   { "code": "72", "ingang": "2023-10-22", "einde": "2024-01-31", "voor": [ "999990366" ] } ],
                  "namen": {}, "thuis": [ { "naam": "hond", "van": { "bsn": "999990366" } } ], "opmerking": "999990366 is de jongste",
                  "kinderen": [ "999990366" ] }
                """, "b7e0c1c2~3"),
            delen[2].NaarJson());
    }

    [Fact]
    public void Geen_gedeelte_noemt_een_ander_kind()
    {
        string[] kinderen = ["999990342", "999990354", "999990366"];

        foreach (var (deel, eigen) in Splitsing.PerKind(Bericht.Gebeurtenis("uitspraak.gedaan", DrieKinderen)).Zip(kinderen))
        {
            var tekst = deel.Data.GetRawText();
            Assert.Contains(eigen, tekst, StringComparison.Ordinal);
            Assert.All(kinderen.Where(kind => kind != eigen), ander => Assert.DoesNotContain(ander, tekst, StringComparison.Ordinal));
            Assert.Empty(Validatie.Controleer(deel));
        }
    }

    [Fact]
    public void Twee_kinderen_worden_gesplitst_en_opgelegde_hulp_van_het_ene_staat_niet_bij_het_andere()
    {
        var twee = Bericht.Met(
            Bericht.Met(Bericht.Uitspraak, "jeugdigen", """[ { "bsn": "999990342" }, { "bsn": "999990354" } ]"""), "opgelegdeHulp",
            """[ { "categorie": "45", "ingang": "2025-10-13", "voor": [ "999990342" ] }, { "categorie": "46", "ingang": "2025-10-13" } ]""");

        var delen = Splitsing.PerKind(Bericht.Gebeurtenis("uitspraak.gedaan", twee));

        Assert.Equal(["b7e0c1c2~1", "b7e0c1c2~2"], delen.Select(deel => deel.Id));
        Assert.Equal(
            ["45 46", "46"],
            delen.Select(deel => string.Join(
                ' ', deel.Data.GetProperty("opgelegdeHulp").EnumerateArray().Select(hulp => hulp.GetProperty("categorie").GetString()))));
    }

    [Fact]
    public void Een_projectie_van_een_gedeelte_heeft_beide_achtervoegsels()
    {
        var tweede = Splitsing.PerKind(Bericht.Gebeurtenis("uitspraak.gecorrigeerd", Bericht.Met(DrieKinderen, "corrigeert", "\"a1\"")))[1];

        var uit = Gebeurtenis.Lees(Projectie.Maak(tweede, Weergave.Besluit, Rol.Gemeente, false, new Volggegevens()));

        Assert.Equal("b7e0c1c2~2~gemeente", uit.Id);
        Bericht.GelijkeJson("""[ { "bsn": "999990354", "gemeente": "0599" } ]""", uit.Data.GetProperty("jeugdigen").GetRawText());
    }

    [Theory]
    [InlineData("uitspraak.gedaan")]
    [InlineData("koers.bepaald")]
    [InlineData("instroomstop.gemeld")]
    public void Een_gebeurtenis_over_één_kind_of_geen_blijft_heel(string naam)
    {
        var gebeurtenis = Bericht.Gebeurtenis(naam, Voorbeelddata.Alle[naam]);

        Assert.Same(gebeurtenis, Assert.Single(Splitsing.PerKind(gebeurtenis)));
    }
}
