using NodaTime;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>
/// The birth date ends a measure without an end. A decision knows it best; another event only fills in what no decision said.
/// </summary>
public class De_geboortedatum
{
    private static readonly (string, string?)[] ZonderEinde = [("maatregelen", """[{ "code": "11", "ingang": "2025-10-13" }]""")];

    [Fact]
    public void Van_de_uitspraak_geeft_de_laatste_dag_van_een_maatregel_zonder_einde() =>
        Assert.Equal(new LocalDate(2032, 3, 1), LaatsteDag(new Kindproef().Uitspraak("u1", ZonderEinde)));

    [Fact]
    public void Van_een_ander_bericht_telt_als_geen_uitspraak_haar_noemde()
    {
        var proef = new Kindproef().Uitspraak("u1", [.. ZonderEinde, ("jeugdigen.0.geboortedatum", null)]);
        Assert.Null(LaatsteDag(proef));
        Assert.Equal(new LocalDate(2033, 4, 4), LaatsteDag(Koers(proef, "2015-04-05")));
        Assert.Equal(new LocalDate(2033, 4, 4), LaatsteDag(Koers(proef, "2016-05-06")));
    }

    [Fact]
    public void Van_een_ander_bericht_verandert_niet_wat_de_uitspraak_zei() =>
        Assert.Equal(new LocalDate(2032, 3, 1), LaatsteDag(Koers(new Kindproef().Uitspraak("u1", ZonderEinde), "2015-04-05")));

    [Fact]
    public void Van_een_latere_uitspraak_gaat_voor()
    {
        var proef = new Kindproef().Uitspraak("u1", ZonderEinde)
            .Uitspraak("u2", [.. ZonderEinde, ("corrigeert", "\"u1\""), ("jeugdigen.0.geboortedatum", "\"2014-03-20\"")]);
        Assert.Equal(new LocalDate(2032, 3, 19), LaatsteDag(proef));
    }

    private static LocalDate? LaatsteDag(Kindproef proef) => Assert.Single(proef.Dossier.Klokken.Trajecten).LaatsteDag;

    private static Kindproef Koers(Kindproef proef, string geboren)
    {
        var data = $$"""{ "zaaknummer": "{{Kindproef.Zaak}}", "jeugdige": { "bsn": "999990342", "geboortedatum": "{{geboren}}" }, {{De_uitspraak.Koers}} }""";
        return proef.StuurData("a", "koers.bepaald", $"k-{geboren}", data, new(Instant.FromUtc(2025, 11, 20, 10, 0)));
    }
}
