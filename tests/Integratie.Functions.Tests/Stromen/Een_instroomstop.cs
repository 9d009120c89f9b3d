using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_instroomstop
{
    [Fact]
    public async Task Bereikt_rechtbanken_Raad_en_toezicht_en_hoort_bij_geen_dossier()
    {
        const string AndereRechtbank = "00000001800000001001";
        await using var stroom = await StartAsync(register: r => r.Voeg(AndereRechtbank, "rechtbank", d => d["code"] = "RBAMS"));

        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-05", "tot": "2026-03-01", "jeugdregios": [ "Rijnmond" ] }""");

        foreach (var oin in new[] { Rechtbank, AndereRechtbank, Rvdk, Toezicht })
        {
            var melding = Assert.Single(await stroom.FeedAsync(oin));
            Assert.Equal("instroomstop.gemeld i1", Regel(melding));
            Assert.Null(melding["subject"]);
            Assert.Null(melding["sequence"]);
            Assert.Null(melding["sequencetype"]);
        }

        Assert.Empty(await stroom.RegelsAsync(Gemeente));
        Assert.Empty(await stroom.RegelsAsync(AndereGi));
    }

    [Fact]
    public async Task Houdt_een_uitspraak_voor_die_GI_niet_tegen()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-05" }""");

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal("uitspraak.gedaan u1", (await stroom.RegelsAsync(Gi))[0]);
    }
}
