using Integratie.Functions.Aanlevering;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Veger;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using Stroom = Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Veger;

/// <summary>A row of Open is written before what it announces: the Veger may find it in between, and must leave it.</summary>
public sealed class Wat_is_aangekondigd
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Blijft_staan_tot_er_in_enkele_rondes_niets_op_volgde()
    {
        await using var stroom = await Stroom.StartAsync();
        await stroom.KlokAsync("2026-01-05T10:00:00+01:00");
        await KondigAanAsync(stroom.Services);
        var klok = new TerugTeZettenKlok(stroom.Services.GetRequiredService<TimeProvider>());
        var bezem = ActivatorUtilities.CreateInstance<Bezem>(
            stroom.Services, klok, ActivatorUtilities.CreateInstance<Openronde>(stroom.Services), ActivatorUtilities.CreateInstance<Naloop>(stroom.Services));

        var over = new List<int>();
        for (var ronde = 1; ronde <= 3; ronde++)
        {
            await bezem.VeegAsync(CancellationToken.None);
            klok.ZetTerug(-(2 * OpenLeveringen.Geduld));
            over.Add(await stroom.Services.GetRequiredService<Tabellenset>().Open.QueryAsync<TableEntity>("PartitionKey ge ''").CountAsync());
        }

        Assert.Equal([3, 3, 0], over);
    }

    /// <summary>An event, a delivery and a rest, of which none came.</summary>
    private static async Task KondigAanAsync(IServiceProvider diensten)
    {
        await diensten.GetRequiredService<OpenVerwerking>().ToevoegenAsync(
            new Openverwijzing("07", new Volgorde().Volgende(), "zaak", Spoed: false), OntvangstStore.MaakId("bron", "id"), Begin, CancellationToken.None);
        var levering = new Levering { Ontvanger = Gi, Rol = Rol.Gi, Volgnummer = 1, Naam = "uitspraak.gedaan", Weergave = Kern.Berichten.Weergave.Alles };
        await diensten.GetRequiredService<OpenLeveringen>().Kondig(Guid.NewGuid(), [levering], Begin, CancellationToken.None).Geschreven;
        await diensten.GetRequiredService<OpenRest>().AankondigenAsync(new Dossier { Id = Guid.NewGuid() }, Begin, CancellationToken.None);
    }
}
