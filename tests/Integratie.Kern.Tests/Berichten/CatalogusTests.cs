using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

public class CatalogusTests
{
    public static TheoryData<string> Namen => [.. Catalogus.Alle.Select(type => type.Naam)];

    [Fact]
    public void Elk_type_heeft_een_voorbeeld() =>
        Assert.Equal(Catalogus.Alle.Select(type => type.Naam).Order(), Voorbeelddata.Alle.Keys.Order());

    [Theory]
    [MemberData(nameof(Namen))]
    public void Het_voorbeeld_is_geldig_en_gebruikt_elk_lid(string naam)
    {
        Assert.Empty(Bericht.Fouten(naam, Voorbeelddata.Alle[naam]));
        var data = JsonSerializer.Deserialize<JsonElement>(Voorbeelddata.Alle[naam]);
        Assert.All(Paden("", Catalogus.Vind(naam)!.Leden), lid => Assert.True(Bestaat(data, lid.Pad), lid.Pad));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Elk_verplicht_lid_dat_ontbreekt_of_null_is_wordt_gemeld(string naam)
    {
        foreach (var (pad, _) in Paden("", Catalogus.Vind(naam)!.Leden).Where(lid => lid.Verplicht))
        {
            var verwacht = new Fout("data." + pad.Replace(".0", "[0]", StringComparison.Ordinal), "Dit lid is verplicht.");
            Assert.Contains(verwacht, Bericht.Fouten(naam, Bericht.Met(Voorbeelddata.Alle[naam], pad, null)));
            Assert.Contains(verwacht, Bericht.Fouten(naam, Bericht.Met(Voorbeelddata.Alle[naam], pad, "null")));
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_lid_van_de_verkeerde_soort_wordt_gemeld_zonder_dat_het_lezen_breekt(string naam)
    {
        string[] waarden = ["7", "\"\"", "\"\\u0007\"", "true", "[]", "[7]", "[[]]", "{}", "{\"a\":[null]}", "\"2025-02-30\"", "\"999990343\""];
        foreach (var (pad, _) in Paden("", Catalogus.Vind(naam)!.Leden))
        {
            var slecht = waarden.Count(waarde => Bericht.Fouten(naam, Bericht.Met(Voorbeelddata.Alle[naam], pad, waarde)).Count > 0);
            Assert.True(slecht > 0, $"{naam}: nothing is wrong for {pad}");
        }
    }

    [Fact]
    public void Data_die_geen_object_is_wordt_gemeld() => Assert.All(
        Catalogus.Alle,
        type => Assert.Equal([new Fout("data", "Moet een object zijn.")], Bericht.Fouten(type.Naam, "\"tekst\"")));

    [Fact]
    public void Een_onbekend_type_wordt_gemeld() =>
        Assert.Equal([new Fout("type", "Onbekend type gebeurtenis; /openapi.json noemt ze alle.")], Bericht.Fouten("uitspraak.verzonnen", "{}"));

    [Fact]
    public void Een_onbekend_lid_mag_blijven() =>
        Assert.Empty(Bericht.Fouten("uitspraak.gedaan", Bericht.UitspraakMet("eigenLid", "{ \"x\": [1] }")));

    [Theory]
    [InlineData("onderzoek.gestart", Rol.Rvdk)]
    [InlineData("verzoek.ingediend", Rol.Rvdk, Rol.Gi, Rol.Gemeente, Rol.Om)]
    [InlineData("zitting.gepland", Rol.Rechtbank)]
    [InlineData("uitspraak.gedaan", Rol.Rechtbank, Rol.Om)]
    [InlineData("bepaling.gedaan", Rol.Gi)]
    [InlineData("bepaling.ontvangen", Rol.Gemeente)]
    [InlineData("hulp.niet-beschikbaar", Rol.Gemeente)]
    [InlineData("hulp.gestart", Rol.Gi, Rol.Gemeente)]
    [InlineData("maatregel.beeindigd", Rol.Gi, Rol.Rechtbank)]
    [InlineData("woonplaats.gewijzigd", Rol.Gi, Rol.Gemeente)]
    public void Wie_een_type_mag_sturen(string naam, params Rol[] rollen) =>
        Assert.Equal(rollen.Order(), Catalogus.Vind(naam)!.Zenders.Order());

    [Fact]
    public void Wat_de_hub_zelf_maakt_mag_niemand_sturen() => Assert.Equal(
        [
            "belemmering.vastgelegd", "gebeurtenis.geweigerd", "hub.storing", "levering.vastgelopen", "norm.gehaald", "norm.gestart",
            "norm.nadert", "norm.overschreden", "norm.verklaard", "norm.vervallen", "tijdstempel.vastgelegd", "uitspraak.ingetrokken",
        ],
        Catalogus.Alle.Where(type => type.VanHub).Select(type => type.Naam).Order());

    private static IEnumerable<(string Pad, bool Verplicht)> Paden(string voor, IEnumerable<Lid> leden) => leden.SelectMany(lid =>
    {
        var pad = voor + lid.Naam;
        var binnen = lid.Vorm switch
        {
            Groep groep => Paden(pad + ".", groep.Leden),
            Lijst { Van: Groep groep } => Paden(pad + ".0.", groep.Leden),
            _ => [],
        };
        return binnen.Prepend((pad, lid.Verplicht));
    });

    private static bool Bestaat(JsonElement data, string pad)
    {
        foreach (var deel in pad.Split('.'))
        {
            if (data.ValueKind == JsonValueKind.Array)
                data = data[0];
            else if (!data.TryGetProperty(deel, out data))
                return false;
        }

        return true;
    }
}
