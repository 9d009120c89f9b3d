using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>Messages damaged at random, always in the same way: whatever comes in, the answer is an event or faults, never an exception.</summary>
public class WillekeurTests
{
    private const int Rondes = 60;

    private static readonly string[] Stukken =
    [
        "null", "{}", "[]", "\"\"", "7", "-0", "1e400", "true", "\"999990342\"", "\"\\ud800\"", "\"\\u0000\"", ",", ":", "\"", "\\", "{", "}", "[", "]",
        "\"2025-02-30\"", "\"afwijzing\"", "\"71\"", "\"a\":1,\"a\":1", " ",
    ];

    public static TheoryData<string> Namen => [.. Voorbeelddata.Alle.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_beschadigd_bericht_geeft_een_gebeurtenis_of_fouten(string naam)
    {
        var toeval = new Random(naam.Sum(teken => teken));
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var bytes = Beschadig(Bericht.Utf8(Bericht.Json(naam, Voorbeelddata.Alle[naam])), toeval);
            Controleer(CloudEventLezer.Structured(bytes), naam);
            Assert.All(CloudEventLezer.Batch(bytes), resultaat => Controleer(resultaat, naam));
            Controleer(CloudEventLezer.Binary([new("ce-id", "1"), new("ce-type", $"nl.jeugdbescherming.{naam}.v1")], "application/json", bytes), naam);
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_lid_met_een_willekeurige_waarde_geeft_een_geldige_gebeurtenis_of_fouten(string naam)
    {
        var toeval = new Random(naam.Length);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var data = JsonSerializer.Deserialize<JsonElement>(Voorbeelddata.Alle[naam]).EnumerateObject()
                .ToDictionary(lid => lid.Name, lid => toeval.Next(4) == 0 ? JsonSerializer.SerializeToElement(Waarde(toeval, 3)) : lid.Value);
            Controleer(Bericht.Lees(Bericht.Json(naam, JsonSerializer.Serialize(data))), naam);
        }
    }

    private static void Controleer(Leesresultaat resultaat, string naam)
    {
        Assert.Equal(resultaat.Gebeurtenis is null, resultaat.Fouten.Count > 0);
        if (resultaat.Gebeurtenis is not { } gebeurtenis)
            return;
        Assert.Equal(gebeurtenis.Inhoudshash, Gebeurtenis.Lees(gebeurtenis.NaarJson()).Inhoudshash);
        if (Validatie.Controleer(gebeurtenis).Count > 0)
            return;

        foreach (var deel in Splitsing.PerKind(gebeurtenis))
        {
            if (naam.StartsWith("uitspraak.g", StringComparison.Ordinal))
                Assert.Single(Uitspraak.Lees(deel.Data).Jeugdigen);
            foreach (var doel in Catalogus.Vind(gebeurtenis.Naam)!.Bestemmingen)
                Assert.NotEmpty(Projectie.Maak(deel, doel.Voor(true), doel.Doel.Rollen().First(), true, new Volggegevens()));
        }
    }

    private static byte[] Beschadig(byte[] bytes, Random toeval)
    {
        var lijst = bytes.ToList();
        for (var keer = toeval.Next(1, 4); keer > 0; keer--)
        {
            var plek = toeval.Next(lijst.Count);
            switch (toeval.Next(3))
            {
                case 0:
                    lijst[plek] = (byte)toeval.Next(256);
                    break;
                case 1:
                    lijst.RemoveRange(plek, Math.Min(toeval.Next(20), lijst.Count - plek));
                    break;
                default:
                    lijst.InsertRange(plek, Bericht.Utf8(Stukken[toeval.Next(Stukken.Length)]));
                    break;
            }
        }

        return [.. lijst];
    }

    private static object? Waarde(Random toeval, int diepte) => toeval.Next(diepte == 0 ? 5 : 8) switch
    {
        0 => null,
        1 => toeval.Next(-5, 100),
        2 => toeval.Next(2) == 0,
        3 => Stukken[toeval.Next(Stukken.Length)],
        4 => "2025-10-13",
        5 => Enumerable.Range(0, toeval.Next(3)).Select(_ => Waarde(toeval, diepte - 1)).ToList(),
        _ => new[] { "bsn", "code", "ingang", "voor", "aard" }.Where(_ => toeval.Next(2) == 0).ToDictionary(lid => lid, _ => Waarde(toeval, diepte - 1)),
    };
}
