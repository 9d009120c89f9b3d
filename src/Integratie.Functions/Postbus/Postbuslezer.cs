using System.Diagnostics;
using System.Globalization;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Postbus;

/// <summary>What an ontvanger does with its feed: read, and say what it has.</summary>
public sealed class Postbuslezer(
    PostbusStore postbus, Postbuswekker wekker, LeveringStore leveringen, Berichtopmaak opmaak, Afhandeling afhandeling,
    IHostApplicationLifetime leven, TimeProvider klok)
{
    /// <summary>No more is put on a page that holds this much: a thousand messages of the largest size are 256 MB.</summary>
    private const int GenoegBytes = 4 * 1024 * 1024;

    /// <summary>After how many messages that is looked at.</summary>
    private const int PerDeel = 16;

    /// <summary>A page after the cursor. Asking past a row says that the ontvanger has it: those are recorded as delivered.</summary>
    /// <param name="ontvanger">Whose feed.</param>
    /// <param name="na">Cursor of the last row it has; 0 for none.</param>
    /// <param name="max">Rows at most.</param>
    /// <param name="wacht">How long to wait, in real time, while there is nothing; less when the hub stops, which does not wait for it.</param>
    /// <param name="ct">The caller went away.</param>
    public async Task<Pagina> LeesAsync(string ontvanger, long na, int max, TimeSpan wacht, CancellationToken ct)
    {
        await NeemOpgehaaldAsync(ontvanger, na, ct);
        var begin = Stopwatch.GetTimestamp();
        while (true)
        {
            var groei = wekker.Wacht(ontvanger);
            var rijen = await postbus.LeesAsync(ontvanger, na, max, ct);
            if (rijen.Count > 0 || Stopwatch.GetElapsedTime(begin) >= wacht || leven.ApplicationStopping.IsCancellationRequested)
                return await MaakAsync(rijen, ct);
            await Postbuswekker.WachtOpAsync(groei, ct);
        }
    }

    /// <summary>The ontvanger acknowledges one delivery; again is fine. False when it has no such delivery.</summary>
    public async Task<bool> BevestigAsync(string ontvanger, string webhookId, CancellationToken ct)
    {
        if (!Webhookid.TryParse(webhookId, out var id) || await leveringen.LeesAsync(id, ct) is not { } levering || levering.Ontvanger != ontvanger)
            return false;
        if (levering.Bevestigd is null)
            await afhandeling.BevestigdAsync(levering, klok.GetUtcNow(), ct);
        return true;
    }

    private async Task NeemOpgehaaldAsync(string ontvanger, long na, CancellationToken ct)
    {
        var bekend = await postbus.OpgehaaldTotAsync(ontvanger, ct);
        while (bekend < na)
        {
            var rijen = (await postbus.LeesAsync(ontvanger, bekend, 100, ct)).Where(r => r.Cursor <= na).ToList();
            if (rijen.Count == 0)
                return;
            await NeemOpgehaaldAsync(ontvanger, rijen, ct);
            bekend = rijen[^1].Cursor;
            await postbus.ZetOpgehaaldTotAsync(ontvanger, bekend, ct);
        }
    }

    private async Task NeemOpgehaaldAsync(string ontvanger, IReadOnlyList<Postbusrij> rijen, CancellationToken ct)
    {
        var gelezen = await leveringen.LeesAsync(rijen.Select(rij => rij.Levering), ct);
        var open = rijen.Select(rij => gelezen.GetValueOrDefault(rij.Levering)).OfType<Leveringrij>().Where(levering => levering.IsOpen);
        await afhandeling.OpgehaaldAsync(ontvanger, open, klok.GetUtcNow(), ct);
    }

    /// <summary>A page of these rows, or of the first of them when all together would be too large.</summary>
    private async Task<Pagina> MaakAsync(IReadOnlyList<Postbusrij> rijen, CancellationToken ct)
    {
        var gelezen = await leveringen.LeesAsync(rijen.Select(rij => rij.Levering), ct);
        var berichten = new List<Postbusbericht>();
        var (bytes, tot) = (0, default(long?));
        foreach (var deel in rijen.Chunk(PerDeel).TakeWhile(_ => bytes < GenoegBytes))
        {
            var gemaakt = await MaakAsync(deel.Where(rij => gelezen.ContainsKey(rij.Levering)), gelezen, ct);
            berichten.AddRange(gemaakt);
            bytes += gemaakt.Sum(bericht => bericht.Gebeurtenis.Utf8.Length);
            tot = deel[^1].Cursor;
        }

        return new Pagina(berichten, tot is { } cursor ? Tekst(cursor) : null);
    }

    private Task<IReadOnlyList<Postbusbericht>> MaakAsync(
        IEnumerable<Postbusrij> rijen, IReadOnlyDictionary<Webhookid, Leveringrij> leveringen, CancellationToken ct) =>
        Naastelkaar.LeesAsync(rijen, async (rij, ct) =>
        {
            var gemaakt = await opmaak.MaakAsync(leveringen[rij.Levering], ct);
            return new Postbusbericht(Tekst(rij.Cursor), rij.Levering.ToString(), new(gemaakt.Inhoud));
        }, ct);

    private static string Tekst(long cursor) => cursor.ToString(CultureInfo.InvariantCulture);
}
