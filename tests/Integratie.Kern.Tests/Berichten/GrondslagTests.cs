using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>The legal basis travels with each bepaling, beside data that stays the GI's own.</summary>
public class GrondslagTests
{
    private const string Bepaling = """
        { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342" }, "datum": "2025-11-20", "gemeente": "0599",
          "overlegdatum": "2025-11-19", "verwijzer": "04", "hulp": [{ "categorie": "45", "ingang": "2025-12-01" }] }
        """;

    [Fact]
    public void Een_bepaling_draagt_de_artikelen_waarop_de_gemeente_levert()
    {
        var bericht = Maak("bepaling.gedaan", Bepaling);
        Assert.Equal("Jeugdwet 2.4 lid 2 onder b; Jeugdwet 3.5 lid 1", bericht.GetProperty("grondslag").GetString());
        Bericht.GelijkeJson(Bepaling, bericht.GetProperty("data").GetRawText());
    }

    [Fact]
    public void Wat_een_zender_zelf_als_grondslag_meegeeft_gaat_niet_door()
    {
        var json = Bericht.Met(Bericht.Json("bepaling.gedaan", Bepaling), "grondslag", "\"verzonnen\"");
        var gebeurtenis = Bericht.Lees(json).Gebeurtenis!;
        var bericht = JsonElement.Parse(Projectie.Maak(gebeurtenis, Weergave.Alles, Rol.Gemeente, geheimAdres: false, new()));
        Assert.Equal("Jeugdwet 2.4 lid 2 onder b; Jeugdwet 3.5 lid 1", bericht.GetProperty("grondslag").GetString());
    }

    [Fact]
    public void Een_ander_bericht_heeft_er_geen()
    {
        const string Ontvangen = """
            { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342" }, "bepaling": "b1" }
            """;
        var gebeurtenis = Bericht.Gebeurtenis("bepaling.ontvangen", Ontvangen);
        var bericht = JsonElement.Parse(Projectie.Maak(gebeurtenis, Weergave.Alles, Rol.Gi, geheimAdres: false, new()));
        Assert.False(bericht.TryGetProperty("grondslag", out _));
    }

    private static JsonElement Maak(string naam, string data) =>
        JsonElement.Parse(Projectie.Maak(Bericht.Gebeurtenis(naam, data), Weergave.Alles, Rol.Gemeente, geheimAdres: false, new()));
}
