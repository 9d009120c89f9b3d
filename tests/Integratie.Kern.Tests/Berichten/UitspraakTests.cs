using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Tests.Berichten;

public class UitspraakTests
{
    [Fact]
    public void Een_uitspraak_met_elk_lid()
    {
        var uitspraak = Lees(Voorbeelddata.Alle["uitspraak.gecorrigeerd"]);

        Assert.Equal("C/10/707628 / JE RK 25-2021", uitspraak.Zaaknummer.Tekst);
        Assert.Equal(["C-10-702719-JERK-25-1386"], uitspraak.AndereZaaknummers.Select(nummer => nummer.Normaal));
        Assert.Equal(("ECLI:NL:RBROT:2025:13863", "RBROT", "beschikking", Aard.Nieuw), (uitspraak.Ecli, uitspraak.Rechtbank, uitspraak.Soort, uitspraak.Aard));
        Assert.Equal((new LocalDate(2025, 10, 13), new LocalDate(2025, 11, 6)), (uitspraak.Uitgesproken, uitspraak.OpSchrift));
        Assert.False(uitspraak.Spoed);
        Assert.False(uitspraak.GeheimAdres);
        Assert.Equal(("00000001800000003000", "00000001800000003000"), (uitspraak.Gi, uitspraak.BeoogdeGi));
        Assert.Equal(new Kind(Bsn.Parse("999990342"), new LocalDate(2014, 3, 2), "0599"), Assert.Single(uitspraak.Jeugdigen));
        Assert.True(uitspraak.HeeftOpgelegdeHulp);
        Assert.Equal(("anders", new LocalDate(2026, 1, 5), "b7e0c1c2"), (uitspraak.RedenAfwijzing, uitspraak.AangehoudenTot, uitspraak.Corrigeert));
        Assert.Equal("https://gi.example/plan/1", uitspraak.Document?.Url);

        var maatregel = Assert.Single(uitspraak.Maatregelen);
        Assert.Equal(("11", Familie.Jeugdbescherming, Aard.Nieuw), (maatregel.Code.Code, maatregel.Familie, maatregel.Aard));
        Assert.Equal((new LocalDate(2025, 10, 13), new LocalDate(2026, 10, 12)), (maatregel.Ingang, maatregel.Einde));
        Assert.Equal([Bsn.Parse("999990342")], maatregel.Voor);
    }

    [Fact]
    public void Een_maatregel_heeft_de_aard_van_de_uitspraak_tenzij_hij_een_eigen_heeft() =>
        Assert.Equal([Aard.Nieuw, Aard.Verlenging], Lees(Bericht.Uitspraak).Maatregelen.Select(maatregel => maatregel.Aard));

    [Fact]
    public void Wat_ontbreekt_is_null_of_leeg()
    {
        var uitspraak = Lees("""
            { "zaaknummer": "09-173943-23", "soort": "vonnis", "aard": "afwijzing", "uitgesproken": "2025-07-10", "spoed": true, "geheimAdres": true,
              "redenAfwijzing": "geen-jeugdbeschermer", "jeugdigen": [ { "bsn": "999990342" } ], "maatregelen": [ { "code": "41" } ], "gi": null }
            """);

        Assert.True(uitspraak.Spoed);
        Assert.True(uitspraak.GeheimAdres);
        Assert.Null(uitspraak.Gi);
        Assert.Null(uitspraak.Rechtbank);
        Assert.Null(uitspraak.Document);
        Assert.Empty(uitspraak.AndereZaaknummers);
        Assert.Empty(uitspraak.Toegewezen);
        Assert.False(uitspraak.HeeftOpgelegdeHulp);
        Assert.Null(Assert.Single(uitspraak.Maatregelen).Ingang);
    }

    [Fact]
    public void Een_maatregel_zonder_voor_geldt_voor_alle_kinderen()
    {
        var (een, ander) = (Bsn.Parse("999990342"), Bsn.Parse("999990354"));
        var voorEen = Assert.Single(Lees(Voorbeelddata.Alle["uitspraak.gedaan"]).Maatregelen);

        Assert.True(voorEen.GeldtVoor(een));
        Assert.False(voorEen.GeldtVoor(ander));
        Assert.True((voorEen with { Voor = [] }).GeldtVoor(ander));
    }

    [Fact]
    public void Een_uitspraak_als_tekst_verraadt_geen_bsn() =>
        Assert.DoesNotContain("999990342", $"{Lees(Bericht.Uitspraak).Jeugdigen[0]}", StringComparison.Ordinal);

    private static Uitspraak Lees(string data) => Uitspraak.Lees(Bericht.Gebeurtenis("uitspraak.gecorrigeerd", data).Data);
}
