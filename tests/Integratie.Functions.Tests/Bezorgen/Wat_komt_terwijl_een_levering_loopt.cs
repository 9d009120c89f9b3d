using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Wat_komt_terwijl_een_levering_loopt
{
    [Fact]
    public async Task Gaat_meteen_daarna_zonder_dat_iemand_het_nog_eens_hoeft_te_vinden()
    {
        await using var rvdk = await Ontvanger.StartAsync();
        var verder = new TaskCompletionSource();
        rvdk.Antwoord = async (context, nummer) =>
        {
            if (nummer == 1)
                await verder.Task;
            context.Response.StatusCode = 204;
        };
        // Under the manual clock no timer comes to the rescue.
        await using var hub = await Testhub.StartAsync(
            new Testregister().Webhook(Testregister.Rvdk, rvdk.Url), "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T10:00:00+01:00");
        using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("u1")))
            await rvdk.WachtOpAsync(1);

        using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("u2", d => d["aard"] = "verlenging")))
            await hub.WachtOpBerichtenAsync(Testregister.Rvdk, 2);
        // Its wake-up finds u1 under way.
        using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("u3", d => d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(1))))
            await rvdk.WachtOpAsync(2);
        verder.SetResult();

        await rvdk.WachtOpAsync(3);
        Assert.Equal(["u1", "u3", "u2"], rvdk.Posten.Select(p => (string?)p.Gebeurtenis["id"]));
    }
}
