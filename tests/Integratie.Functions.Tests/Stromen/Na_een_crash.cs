using System.Globalization;
using System.Text;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Veger;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
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

    [Fact]
    public async Task Halverwege_een_lange_geschiedenis_brengt_de_Veger_de_rest_uit()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        for (var i = 1; i <= 45; i++)
            (await stroom.LeverAanAsync(
                Gi, "jeugdbeschermer.losgekoppeld", $"l{i}", $$"""{ {{Zaak}}, "datum": "2026-01-05", "reden": "ziekte" }""")).Dispose();

        await stroom.KlokAsync("2026-01-05T10:00:00+01:00");
        await Assert.ThrowsAsync<IOException>(() => DraagOverTotDeCrashAsync(stroom));
        await stroom.KlokAsync("2026-01-05T10:05:00+01:00");

        var geschiedenis = Enumerable.Range(1, 45).Select(i => $"jeugdbeschermer.losgekoppeld l{i}");
        Assert.Equal(
            ["uitspraak.gedaan u1", .. geschiedenis, "maatregel.overgedragen m1"],
            (await stroom.RegelsAsync(AndereGi)).Where(r => !r.StartsWith("norm.", StringComparison.Ordinal)));
        Assert.Equal("maatregel.overgedragen m1", (await stroom.RegelsAsync(Gemeente))[^1]);
    }

    [Fact]
    public async Task Na_het_ophalen_verdwijnt_uit_wat_open_staat_wat_al_klaar_was()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.KlokAsync("2026-01-05T10:05:00+01:00");
        var gelezen = await OpenVanGiAsync(stroom);
        Assert.NotEmpty(gelezen);
        Assert.All(gelezen, rij => Assert.True(OpenLeveringen.StaatInFeed(rij)));
        await stroom.LeesVerderAsync(Gi);
        // That it was read starts norm clocks, and with them new deliveries.
        var nieuw = Sleutels(await OpenVanGiAsync(stroom));
        Assert.Empty(nieuw.Intersect(Sleutels(gelezen)));
        await stroom.Services.GetRequiredService<Tabellenset>().Open.SubmitTransactionAsync(
            gelezen.Select(rij => new TableTransactionAction(TableTransactionActionType.Add, rij)));

        await NieuweBezem(stroom).VeegAsync(CancellationToken.None);

        Assert.Equal(nieuw, Sleutels(await OpenVanGiAsync(stroom)));
    }

    private static IEnumerable<string> Sleutels(IEnumerable<TableEntity> rijen) => rijen.Select(rij => rij.RowKey);

    private static async Task<List<TableEntity>> OpenVanGiAsync(Stroom stroom) => await stroom.Services.GetRequiredService<Tabellenset>()
        .Open.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Gi}")).ToListAsync();

    private static Bezem NieuweBezem(Stroom stroom) => ActivatorUtilities.CreateInstance<Bezem>(
        stroom.Services,
        ActivatorUtilities.CreateInstance<Openronde>(stroom.Services),
        ActivatorUtilities.CreateInstance<Naloop>(stroom.Services));

    /// <summary>The store's own code on the hub's own tables, until it reads its clock for the second transaction.</summary>
    private static async Task DraagOverTotDeCrashAsync(Stroom stroom)
    {
        var dossier = Guid.Parse((string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!);
        var overdracht = Gebeurtenis.Lees(Encoding.UTF8.GetBytes($$"""
            { "specversion": "1.0", "id": "m1", "source": "urn:nld:oin:{{Gi}}:systeem:proef", "type": "nl.jeugdbescherming.maatregel.overgedragen.v1",
              "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
              "data": { {{Zaak}}, "datum": "2026-01-05", "naarGi": "{{AndereGi}}", "grondslag": "mandaat", "dossier": [] } }
            """));
        var store = ActivatorUtilities.CreateInstance<DossierStore>(
            stroom.Services, new StokkendeKlok(stroom.Services.GetRequiredService<TimeProvider>(), keren: 1));
        var moment = DateTimeOffset.Parse("2026-01-05T09:00:00Z", CultureInfo.InvariantCulture);
        var opdracht = new Dossieropdracht(dossier, w => Behandeling.Pas(w, overdracht, new(Instant.FromDateTimeOffset(moment))))
        {
            Gebeurtenis = new(overdracht, "ontvangst", "ontvangst-0", moment, null),
        };
        await store.VoerUitAsync(opdracht, CancellationToken.None);
    }

    private static Task NogNietAfgerondAsync(Stroom stroom, string ontvangst) => stroom.Services.GetRequiredService<OntvangstStore>()
        .RondAfAsync(ontvangst.Split('/')[^1], Ontvangst.StatusOntvangen, [], null, CancellationToken.None);
}
