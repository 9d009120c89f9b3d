using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Kern.Tests.Deelnemers;

public sealed class DeelnemerLezerTests
{
    private static readonly Deelnemer Bestaand = new()
    {
        Oin = "00000001800000003000",
        Naam = "Oude naam",
        Rol = Rol.Gi,
        Sleutels = [new Sleutel(new string('a', 64), Instant.FromUtc(2026, 1, 8, 0, 0)), new Sleutel(new string('b', 64))],
        Bezorging = new Bezorginstelling { Wijze = Bezorgwijze.Ophalen, Geheimen = [new Geheim("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")] },
    };

    [Fact]
    public void Keys_and_secrets_that_are_not_mentioned_stay()
    {
        var nieuw = Lees("""
            { "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi", "bezorging": { "wijze": "webhook", "url": "https://gi.example/hook" } }
            """);

        Assert.Equal("Nieuw", nieuw.Naam);
        Assert.Equal(Bestaand.Sleutels, nieuw.Sleutels);
        Assert.Equal(Bestaand.Bezorging.Geheimen, nieuw.Bezorging.Geheimen);
    }

    [Fact]
    public void Secrets_stay_when_the_bezorging_is_left_out()
    {
        var nieuw = Lees("""{ "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi" }""");

        Assert.Equal(Bestaand.Bezorging.Geheimen, nieuw.Bezorging.Geheimen);
        Assert.Null(nieuw.Bezorging.Url);
    }

    [Fact]
    public void Keys_and_secrets_that_are_mentioned_replace_the_old_ones()
    {
        var nieuw = Lees("""
            { "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi", "sleutels": [], "bezorging": { "wijze": "ophalen", "geheimen": [] } }
            """);

        Assert.Empty(nieuw.Sleutels);
        Assert.Empty(nieuw.Bezorging.Geheimen);
    }

    [Fact]
    public void What_the_API_shows_besides_can_be_sent_back()
    {
        var nieuw = Lees("""
            { "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi", "aantalSleutels": 2,
              "bezorging": { "wijze": "ophalen", "aantalGeheimen": 1, "opgezegd": "2026-01-05T08:00:00Z" } }
            """);

        Assert.Equal("Nieuw", nieuw.Naam);
        Assert.Null(nieuw.Bezorging.Opgezegd);
    }

    [Fact]
    public void Two_secrets_may_overlap_in_a_rotation()
    {
        var nieuw = Lees("""
            { "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi",
              "bezorging": { "wijze": "ophalen", "geheimen": ["whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] } }
            """);

        Assert.Equal(2, nieuw.Bezorging.Geheimen.Count);
    }

    /// <summary>What a GI said of its intake stays, unless the operator says that there is no stop.</summary>
    [Theory]
    [InlineData("", 1, false)]
    [InlineData(", \"instroomstop\": true", 1, true)]
    [InlineData(", \"instroomstop\": false", 0, false)]
    public void An_intake_stop_stays_until_it_is_said_to_be_over(string lid, int gemeld, bool sinds)
    {
        var gestopt = (Bestaand with { GemeldeStops = [new GemeldeStop(new LocalDate(2026, 1, 1), null, null)] }).MetInstroomstop(new LocalDate(2026, 1, 5));

        var nieuw = Lees($$"""{ "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi"{{lid}} }""", gestopt);

        Assert.Equal(gemeld, nieuw.GemeldeStops.Count);
        Assert.Equal(sinds ? new LocalDate(2026, 1, 5) : null, nieuw.InstroomstopSinds);
        Assert.Equal(gemeld == 1, nieuw.HeeftInstroomstop(new LocalDate(2026, 1, 6)));
    }

    [Theory]
    [InlineData("ophalen", null, false)]
    [InlineData("ophalen", "https://gi.example/hook", false)] // kept for later
    [InlineData("webhook", "https://gi.example/hook", true)]
    [InlineData("wachtrij", null, true)]
    public void Deliveries_are_brought_to_a_webhook_or_a_queue(string wijze, string? url, bool gebracht)
    {
        var adres = url is null ? "" : $", \"url\": \"{url}\"";
        var nieuw = Lees($$"""
            { "oin": "00000001800000003000", "naam": "Nieuw", "rol": "gi", "bezorging": { "wijze": "{{wijze}}"{{adres}} } }
            """);

        Assert.Equal(gebracht, nieuw.WordtBezorgd);
    }

    [Fact]
    public void A_key_or_secret_is_not_printed()
    {
        Assert.DoesNotContain("aaaa", Bestaand.Sleutels[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("MfKQ", Bestaand.Bezorging.Geheimen[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("MfKQ", JsonSerializer.Serialize(Bestaand), StringComparison.Ordinal);
    }

    private static Deelnemer Lees(string json, Deelnemer? bestaand = null)
    {
        var fouten = new List<Fout>();
        using var document = JsonDocument.Parse(json);
        var deelnemer = DeelnemerLezer.Lees(document.RootElement, "", fouten, bestaand ?? Bestaand);
        Assert.Empty(fouten);
        return deelnemer;
    }
}
