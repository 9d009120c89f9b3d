using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Alles_opnieuw_proberen
{
    [Fact]
    public async Task Van_een_ontvanger_die_terug_is_brengt_alles_bij_hem_en_zegt_hoever_het_is()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = Ontvanger.Status(410);
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Webhook(Testregister.Gi, ontvanger.Url));
        for (var i = 0; i < 30; i++)
            await hub.BeslisAsync($"u{i}", d => d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(i));
        var open = (await hub.LijstAsync($"&ontvanger={Testregister.Gi}")).Select(l => (string)l["id"]!).ToHashSet();

        ontvanger.Antwoord = Ontvanger.Status(204);
        using var antwoord = await hub.StuurAsync("/v1/leveringen/_opnieuw", $$"""{ "ontvanger": "{{Testregister.Gi}}" }""");

        Assert.Equal(202, (int)antwoord.StatusCode);
        var begin = await antwoord.JsonAsync();
        Assert.Equal((open.Count, $"/v1/opdrachten/{begin["id"]}"), ((int)begin["totaal"]!, antwoord.Headers.Location!.ToString()));
        await hub.KlokAsync(Bedieningshub.Nu);
        var stand = await hub.Hub.HaalAsync(antwoord.Headers.Location.ToString(), Testregister.Beheer);
        Assert.Equal(("klaar", open.Count, open.Count, 0), ((string?)stand["status"], (int)stand["gedaan"]!, (int)stand["totaal"]!, (int)stand["mislukt"]!));
        var afgeleverd = (await hub.LijstAsync($"&status=afgeleverd&ontvanger={Testregister.Gi}")).Select(l => (string)l["id"]!).ToHashSet();
        Assert.Superset(open, afgeleverd);
        // What came after it is stuck for the same reason: a webhook that ended stays so until it is registered anew.
        var vast = await hub.LijstAsync($"&status=vastgelopen&ontvanger={Testregister.Gi}");
        Assert.DoesNotContain(vast, l => open.Contains((string)l["id"]!) || (string?)l["reden"] != "opgezegd");
        Assert.Contains($"leveringen.opnieuw {begin["id"]}", await hub.AuditAsync());
    }

    [Fact]
    public async Task Weigert_een_filter_waar_niets_te_proberen_valt()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());

        var fout = await hub.WeigertAsync("/v1/leveringen/_opnieuw", 400, "ongeldig", """{ "status": "afgeleverd", "ontvanger": "12" }""");
        var leeg = await hub.DoeAsync("/v1/leveringen/_opnieuw", 202);

        Assert.Equal(
            [
                "status: moet een van deze zijn: vastgelopen, wacht",
                "ontvanger: moet een OIN van 20 cijfers zijn, gemeente- en een gemeentecode, of gi- en een OIN",
            ],
            fout.Fouten());
        Assert.Equal(("klaar", 0), ((string?)leeg["status"], (int)leeg["totaal"]!));
        using var onbekend = await hub.Hub.RoepAsync(HttpMethod.Get, $"/v1/opdrachten/{Guid.Empty}", Testregister.Beheer);
        await onbekend.ProbleemAsync(404, "niet-gevonden");
    }
}
