using Azure;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Extensions.DependencyInjection;
using Stroom = Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Een_levering_die_niet_te_maken_is
{
    /// <summary>The store fails while the message is read: whoever comes next finds the one place free, and fails too instead of finding it full.</summary>
    [Fact]
    public async Task Houdt_geen_plaats_bezet()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(
            "2026-01-05T10:00:00+01:00", register => register.Webhook(Testregister.Gi, gi.Url), "--Hub:Bezorging:Gelijktijdig", "1");
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Beslissing.Over(1, "u1")]);
        var dossier = Guid.Parse((string)gi.Posten[0].Gebeurtenis["subject"]!);
        await stroom.Services.GetRequiredService<Tabellenset>().Dossiers.DeleteEntityAsync(Rijsleutels.Partitie(dossier), Rijsleutels.Gebeurtenis(1));
        var bezorger = ActivatorUtilities.CreateInstance<Dossierbezorger>(
            stroom.Services, ActivatorUtilities.CreateInstance<Poorten>(stroom.Services));

        foreach (var _ in Enumerable.Range(0, 3))
            await Assert.ThrowsAsync<RequestFailedException>(
                () => bezorger.BezorgAsync(dossier, Testregister.Gi, negeerPlan: true, CancellationToken.None));
    }
}
