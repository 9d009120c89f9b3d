using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>The measure of <see cref="Stroom.Uitspraak"/> ends on 4 January 2027, and a closed dossier is kept for a year.</summary>
internal static class Bewaartijd
{
    private static readonly string[] Lezers = [Gi, Rvdk, Gemeente, Rechtbank, Toezicht, Beheer];

    /// <summary>A closed dossier of which everybody has fetched everything.</summary>
    /// <param name="jeugdige">Members of the child beside those of the decision.</param>
    /// <param name="daarna">What comes after the decision.</param>
    public static async Task<Stroom> MetAllesOpgehaaldAsync(string jeugdige = "", Func<Stroom, Task>? daarna = null)
    {
        var stroom = await Stroom.StartAsync(args: ["--Hub:Bewaartermijn", "P1Y"]);
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Stroom.Uitspraak(jeugdige: jeugdige));
        await (daarna?.Invoke(stroom) ?? Task.CompletedTask);
        foreach (var moment in new[] { "2026-01-06T10:00:00+01:00", "2027-01-10T10:00:00+01:00" })
        {
            await stroom.KlokAsync(moment);
            foreach (var oin in Lezers)
                await HaalOpAsync(stroom, oin);
        }

        return stroom;
    }

    /// <summary>In two steps: the timer runs once for all the nights of a step.</summary>
    public static async Task LaatVerlopenAsync(Stroom stroom)
    {
        await stroom.KlokAsync("2028-02-01T10:00:00+01:00");
        await stroom.KlokAsync("2028-02-03T10:00:00+01:00");
    }

    private static async Task HaalOpAsync(Stroom stroom, string oin)
    {
        if ((await stroom.HaalAsync("/v1/berichten?max=1000", oin))["volgende"] is { } cursor)
            await stroom.HaalAsync($"/v1/berichten?na={cursor}", oin);
    }
}
