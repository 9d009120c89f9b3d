using Integratie.Functions.Aanlevering;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>What a hub finds that ended between two writes: the tables are brought into that state, the rest is done by the hub.</summary>
public sealed class Na_een_crash
{
    private const string Plan = $$"""
        { {{Zaak}}, "datum": "2026-01-05", "gemeente": "0363",
          "document": { "url": "https://gi.voorbeeld.nl/plan/1", "mediaType": "application/pdf",
                        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" } }
        """;

    [Fact]
    public async Task Tussen_dossier_en_ontvangst_krijgt_wat_wachtte_alsnog_zijn_uitslag()
    {
        await using var stroom = await StartAsync();
        var koppeling = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);
        var plan = await stroom.StuurAsync(Gi, "plan.vastgesteld", "p1", Plan);
        var uitspraak = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        foreach (var ontvangst in new[] { koppeling, plan, uitspraak })
            await NogNietAfgerondAsync(stroom, ontvangst);

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(uitspraak, Rechtbank))["status"]);
        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(koppeling, Gi))["status"]);
        var geweigerd = await stroom.HaalAsync(plan, Gi);
        Assert.Equal("geweigerd", (string?)geweigerd["status"]);
        Assert.Equal("gemeente-wijkt-af", (string?)geweigerd["probleem"]);
        Assert.Equal(["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1~rvdk"], await stroom.RegelsAsync(Rvdk));
    }

    private static Task NogNietAfgerondAsync(Stroom stroom, string ontvangst) => stroom.Services.GetRequiredService<OntvangstStore>()
        .RondAfAsync(ontvangst.Split('/')[^1], Ontvangst.StatusOntvangen, [], null, CancellationToken.None);
}
