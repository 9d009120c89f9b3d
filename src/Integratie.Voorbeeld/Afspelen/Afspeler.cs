using System.Globalization;
using System.Net;
using System.Text.Json;
using Integratie.Voorbeeld.Hub;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>Offers the lines of a file to a hub and moves its clock along. Offering a line again has no second effect.</summary>
/// <param name="oins">Those whose key is known: in whose name is offered and fetched.</param>
/// <param name="ophalers">Those in whose name is fetched, when it is not for all.</param>
internal sealed class Afspeler(HubClient hub, IReadOnlyCollection<string> oins, Afspeelverslag verslag, IReadOnlyCollection<string>? ophalers = null)
{
    private const int PerBatch = 50;
    private const int Tegelijk = 8;
    private static readonly DateTimeOffset Verleden = DateTimeOffset.UnixEpoch;

    private readonly HashSet<string> bekend = [.. oins];

    /// <returns>Whether everything was taken.</returns>
    public async Task<bool> SpeelAsync(string bestand, DateOnly? tot, CancellationToken stop)
    {
        var beheer = await WieDeKlokZetAsync(stop);
        var rollen = (await hub.RollenAsync(beheer, stop)).Where(paar => (ophalers ?? bekend).Contains(paar.Key)).ToDictionary();
        var feeds = new Feedronde(hub, rollen, verslag.Bericht);
        await using var stroom = File.OpenRead(bestand);
        var lezer = new Regellezer(stroom);
        DateOnly? dag = null;
        await foreach (var stap in Stap.VanAsync(AanTeBiedenAsync(lezer, stop)))
        {
            await EindigDagAsync(feeds, dag, Dag(stap.Tijd), stop);
            dag = Dag(stap.Tijd);
            await hub.ZetKlokAsync(beheer, stap.Tijd, stop);
            foreach (var ronde in stap.Rondes())
            {
                await BiedAanAsync(ronde, stop);
                await hub.ZetKlokAsync(beheer, stap.Tijd, stop);
            }

            verslag.Voortgang(stap.Tijd, stap.Regels, lezer.Gelezen);
        }

        await feeds.HaalAllesAsync(stop);
        await hub.ZetKlokAsync(beheer, tot is { } laatste ? Einde(laatste) : Verleden, stop);
        await feeds.HaalAllesAsync(stop);
        verslag.Slot(await hub.MonitorAsync(beheer, stop));
        return verslag.AllesAangenomen;
    }

    private async Task EindigDagAsync(Feedronde feeds, DateOnly? dag, DateOnly volgende, CancellationToken stop)
    {
        if (dag is null || volgende <= dag)
            return;
        if (Week(dag.Value) == Week(volgende))
        {
            await feeds.HaalVoorGisAsync(stop);
            return;
        }

        await feeds.HaalAllesAsync(stop);
        verslag.WeekVoorbij();
    }

    /// <summary>Asking to move the clock back changes nothing, and tells who may move it.</summary>
    private async Task<string> WieDeKlokZetAsync(CancellationToken stop)
    {
        foreach (var oin in oins)
            switch (await hub.ZetKlokAsync(oin, Verleden, stop))
            {
                case HttpStatusCode.BadRequest or HttpStatusCode.OK:
                    return oin;
                case HttpStatusCode.NotFound:
                    throw new Startfout("Deze hub heeft geen handmatige klok; start hem met --Hub:Klok handmatig.");
                default:
                    continue;
            }

        throw new Startfout("Bij de sleutels is er geen van een beheerder, en die zet de klok.");
    }

    private async IAsyncEnumerable<Regel> AanTeBiedenAsync(
        Regellezer lezer, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var regel in lezer.LeesAsync(stop))
            if (regel.Fout is { } fout)
                verslag.Geweigerd(regel, fout);
            else if (!bekend.Contains(regel.Zender))
                verslag.Geweigerd(regel, $"van {regel.Zender} is geen sleutel bekend");
            else
                yield return regel;
    }

    /// <summary>Of each sender in the order of the file, the senders beside each other.</summary>
    private Task BiedAanAsync(IReadOnlyList<Regel> regels, CancellationToken stop) => Parallel.ForEachAsync(
        regels.GroupBy(regel => regel.Zender),
        new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = stop },
        async (vanZender, stop) =>
        {
            foreach (var batch in vanZender.Chunk(PerBatch))
                await BiedAanAsync(vanZender.Key, batch, stop);
        });

    /// <summary>A batch is taken whole or not: of one that is refused each line is offered by itself, so that only the wrong ones are left.</summary>
    private async Task BiedAanAsync(string zender, Regel[] batch, CancellationToken stop)
    {
        if (await hub.StuurAsync(zender, [.. batch.Select(regel => regel.Inhoud)], stop) is not { } probleem)
            verslag.Aangenomen(batch);
        else if (batch is [var enige])
            verslag.Geweigerd(enige, Kort(probleem));
        else
            foreach (var regel in batch)
                await BiedAanAsync(zender, [regel], stop);
    }

    private static string Kort(string probleem)
    {
        var begin = probleem.IndexOf('{', StringComparison.Ordinal);
        if (begin < 0)
            return probleem;
        try
        {
            var json = JsonSerializer.Deserialize<JsonElement>(probleem.AsSpan(begin));
            var fouten = json.TryGetProperty("fouten", out var lijst)
                ? string.Join("; ", lijst.EnumerateArray().Select(fout => $"{fout.GetProperty("pad")}: {fout.GetProperty("melding")}"))
                : "";
            return $"{probleem[..begin]}{json.GetProperty("detail")} {fouten}".Trim();
        }
        catch (Exception fout) when (fout is JsonException or KeyNotFoundException)
        {
            return probleem;
        }
    }

    private static (int, int) Week(DateOnly dag) => (ISOWeek.GetYear(dag), ISOWeek.GetWeekOfYear(dag));

    private static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    private static DateTimeOffset Einde(DateOnly dag)
    {
        var middernacht = dag.ToDateTime(new TimeOnly(23, 59, 59));
        return new DateTimeOffset(middernacht, Amsterdam.GetUtcOffset(middernacht));
    }

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
}
