using System.Globalization;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Veger;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using Stroom = Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>The clock of the machine is put back by an hour, while the hub runs or before it starts again.</summary>
public sealed class Een_klok_die_terug_gaat
{
    private static readonly TimeSpan Uur = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nummert_na_een_herstart_wat_komt_na_wat_nog_wacht()
    {
        await using var stroom = await Stroom.StartAsync();
        await stroom.KlokAsync("2026-01-05T10:00:00+01:00");
        var (tabellen, open) = (stroom.Services.GetRequiredService<Tabellenset>(), stroom.Services.GetRequiredService<OpenVerwerking>());
        var wacht = new Openverwijzing("07", new Volgorde().Volgende(), "zaak", Spoed: false);
        await open.ToevoegenAsync(wacht, "ontvangst", Begin, CancellationToken.None);
        await stroom.Services.GetRequiredService<OpenRest>().AankondigenAsync(new() { Id = Guid.NewGuid() }, Begin, CancellationToken.None);
        var klok = new TerugTeZettenKlok(TimeProvider.System);
        klok.ZetTerug(Uur);
        var volgorde = new Volgorde(klok);

        await new Tabelmaker(tabellen, open, volgorde).StartingAsync(CancellationToken.None);

        var (eerste, tweede) = (volgorde.Volgende(), volgorde.Volgende());
        Assert.True(string.CompareOrdinal(wacht.Rij, eerste) < 0, $"{eerste} komt niet na {wacht.Rij}");
        Assert.True(string.CompareOrdinal(eerste, tweede) < 0, $"{tweede} komt niet na {eerste}");
    }

    [Fact]
    public void Geeft_twee_processen_nooit_hetzelfde_nummer()
    {
        var klok = new StaandeKlok();
        var (ene, andere) = (new Volgorde(klok), new Volgorde(klok));

        var nummers = Enumerable.Range(0, 100).SelectMany(_ => new[] { ene.Volgende(), andere.Volgende() }).ToList();

        Assert.Equal(200, nummers.Distinct().Count());
        var vervolg = new Volgorde(klok);
        vervolg.BeginNa(nummers.Order(StringComparer.Ordinal).Last());
        Assert.All(nummers, nummer => Assert.True(string.CompareOrdinal(nummer, vervolg.Volgende()) < 0, nummer));
    }

    [Fact]
    public async Task Laat_een_levering_die_op_haar_volgende_poging_wacht_geen_uur_liggen()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(register: register => register.Webhook(Gi, gi.Url));
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Stroom.Uitspraak());
        var eerder = gi.Posten.Count;
        gi.Antwoord = Ontvanger.Status(204);
        var klok = new TerugTeZettenKlok(stroom.Services.GetRequiredService<TimeProvider>());
        var bezorger = ActivatorUtilities.CreateInstance<Dossierbezorger>(
            stroom.Services, klok, ActivatorUtilities.CreateInstance<Bezorgpoging>(stroom.Services, klok));
        var dossier = Guid.Parse((string)gi.Posten[0].Gebeurtenis["subject"]!);

        await bezorger.BezorgAsync(dossier, Gi, negeerPlan: false, CancellationToken.None);
        Assert.Equal(eerder, gi.Posten.Count);
        klok.ZetTerug(Uur);
        await bezorger.BezorgAsync(dossier, Gi, negeerPlan: false, CancellationToken.None);

        Assert.True(gi.Posten.Count > eerder, "er kwam niets");
        Assert.Equal(gi.Posten[0].WebhookId, gi.Posten[eerder].WebhookId);
    }

    [Fact]
    public async Task Laat_de_Veger_eenmaal_alles_nakijken_dat_open_staat()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(register: register => register.Webhook(Gi, gi.Url));
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Stroom.Uitspraak());
        var klok = new TerugTeZettenKlok(stroom.Services.GetRequiredService<TimeProvider>());
        var bezem = ActivatorUtilities.CreateInstance<Bezem>(
            stroom.Services, klok, ActivatorUtilities.CreateInstance<Openronde>(stroom.Services), ActivatorUtilities.CreateInstance<Naloop>(stroom.Services));
        await bezem.VeegAsync(CancellationToken.None);
        var (na, dan) = (await KijkmomentenAsync(stroom), new List<List<DateTimeOffset?>>());

        foreach (var terug in (TimeSpan[])[TimeSpan.Zero, 2 * Uur, TimeSpan.Zero])
        {
            klok.ZetTerug(terug);
            await bezem.VeegAsync(CancellationToken.None);
            dan.Add(await KijkmomentenAsync(stroom));
        }

        Assert.NotEmpty(na);
        Assert.Equal(na, dan[0]);
        Assert.All(dan[1], moment => Assert.InRange(moment!.Value, Begin - (2 * Uur), Begin));
        Assert.Equal(dan[1], dan[2]);
    }

    [Fact]
    public void Houdt_de_poort_van_een_ontvanger_niet_een_uur_dicht()
    {
        var poort = new Poort(new BezorgingOptions());
        foreach (var poging in Enumerable.Range(0, 20))
        {
            Assert.True(poort.Vraag(Begin.AddSeconds(30 * poging), Guid.NewGuid(), Begin).Vrij);
            poort.Mislukt(Begin.AddSeconds(30 * poging), null);
        }

        var (laatste, proef) = (Begin.AddSeconds(30 * 19), Begin.AddSeconds(30 * 20));
        Assert.Equal(proef, poort.Vraag(laatste, Guid.NewGuid(), Begin).Tot);
        Assert.True(poort.PlanProef(laatste, proef));

        Assert.Equal(proef - Uur, poort.Vraag(laatste - Uur, Guid.NewGuid(), Begin).Tot);
        Assert.True(poort.PlanProef(laatste - Uur, proef - Uur));
        Assert.True(poort.Vraag(proef - Uur, Guid.NewGuid(), Begin).Vrij);
    }

    [Fact]
    public void Laat_wie_terugkomt_het_wachtende_even_snel_ophalen()
    {
        var poort = new Poort(new BezorgingOptions { InhaalPerSeconde = 2 });
        poort.Herstel(Begin);

        Assert.Equal([true, true, false], Vraag(Begin));
        Assert.Equal([true, true, false], Vraag(Begin - Uur));
        Assert.Equal([true, true, false], Vraag(Begin - Uur + TimeSpan.FromSeconds(1)));

        IEnumerable<bool> Vraag(DateTimeOffset nu) => Enumerable.Range(0, 3).Select(_ => poort.Vraag(nu, Guid.NewGuid(), Begin.AddDays(-1)).Vrij).ToList();
    }

    private static async Task<List<DateTimeOffset?>> KijkmomentenAsync(Stroom stroom) => await stroom.Services.GetRequiredService<Tabellenset>()
        .Open.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Gi}")).Select(rij => rij.GetDateTimeOffset("Kijk")).ToListAsync();

    private sealed class StaandeKlok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Begin;
    }
}
