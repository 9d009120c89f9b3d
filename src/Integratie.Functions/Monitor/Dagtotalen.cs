using System.IO.Compression;
using System.Text.Json;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Monitor;

/// <summary>
/// The counts of a jeugdregio on a day, so that a report does not read every dossier. Made at the first question about a day, or in the
/// night after it, and kept in table Monitor: of a day that is over what holds at its end, of today what holds at its beginning. What
/// changed today comes on top of that, a dossier at a time.
/// </summary>
public sealed class Dagtotalen(MonitorStore store, Tabellenset tabellen, TimeProvider klok)
{
    private const string Opening = "o";

    /// <summary>Goes up when totals get another content: what was counted before is counted anew.</summary>
    private const int Vorm = 2;

    /// <summary>What the dossiers of a jeugdregio count up to at the end of a day; of today, now.</summary>
    public async Task<Regiototaal> LeesAsync(string regio, LocalDate peildatum, CancellationToken ct)
    {
        var vandaag = Amsterdam.Vandaag(klok);
        if (peildatum < vandaag)
            return (await LeesOfMaakAsync(regio, peildatum, Slot(peildatum), ct)).Slot;
        var telling = new Regiotelling(vandaag);
        telling.Voeg((await LeesOfMaakAsync(regio, vandaag.PlusDays(-1), Opening, ct)).Opening);
        await foreach (var (eerder, nu) in store.WijzigingenAsync(regio, vandaag, ct))
        {
            if (eerder is not null)
                telling.Trek(eerder.Regel());
            if (nu is not null)
                telling.Tel(nu.Regel());
        }

        return telling.Totaal;
    }

    /// <summary>Makes the totals of yesterday for the regions that somebody asks about; in the night, so that nobody has to wait for it.</summary>
    public async Task MaakAsync(IEnumerable<string> regios, CancellationToken ct)
    {
        var gisteren = Amsterdam.Vandaag(klok).PlusDays(-1);
        foreach (var regio in regios)
            if (await RijAsync(regio, Opening, ct) is not null)
                await LeesOfMaakAsync(regio, gisteren, Opening, ct);
    }

    /// <summary>The totals of a day, from the row where they should be; read from the dossiers where they are not, or not any more.</summary>
    private async Task<(Regiototaal Slot, Regiototaal Opening)> LeesOfMaakAsync(string regio, LocalDate dag, string rij, CancellationToken ct)
    {
        // Before reading the dossiers: what is written late in the meantime makes these totals those of an older stand.
        var stand = await store.StandAsync(regio, ct);
        if (await RijAsync(regio, rij, ct) is { } bewaard && bewaard.Tekst("Dag") == MonitorStore.Tekst(dag)
            && bewaard.Tekst("Stand") == stand && bewaard.GetInt32("Vorm") == Vorm)
        {
            var totaal = Lees(bewaard);
            return (totaal, totaal);
        }

        var (slot, opening) = (new Regiotelling(dag), new Regiotelling(dag.PlusDays(1)));
        var leeg = true;
        await foreach (var versie in store.LeesAsync(regio, dag, ct))
        {
            var regel = versie.Regel();
            slot.Tel(regel);
            opening.Tel(regel);
            leeg = false;
        }

        var gemaakt = (slot.Totaal, opening.Totaal);
        if (!leeg)
            await BewaarAsync(regio, dag, stand, gemaakt, ct);
        return gemaakt;
    }

    private async Task BewaarAsync(string regio, LocalDate dag, string stand, (Regiototaal Slot, Regiototaal Opening) gemaakt, CancellationToken ct)
    {
        var acties = new List<TableTransactionAction> { Bewaar(Slot(dag), gemaakt.Slot) };
        if (dag == Amsterdam.Vandaag(klok).PlusDays(-1))
            acties.Add(Bewaar(Opening, gemaakt.Opening));
        try
        {
            await tabellen.Monitor.SubmitTransactionAsync(acties, ct);
        }
        catch (RequestFailedException fout) when (fout.IsTijdelijk())
        {
            // The report is right without it; the next one makes it again.
        }

        TableTransactionAction Bewaar(string sleutel, Regiototaal totaal)
        {
            var rij = new TableEntity(regio, sleutel) { ["Dag"] = MonitorStore.Tekst(dag), ["Stand"] = stand, ["Vorm"] = Vorm };
            rij.ZetBrokken(Inpakken(totaal));
            return new(TableTransactionActionType.UpsertReplace, rij);
        }
    }

    private async Task<TableEntity?> RijAsync(string regio, string rij, CancellationToken ct)
    {
        var antwoord = await tabellen.Monitor.GetEntityIfExistsAsync<TableEntity>(regio, rij, cancellationToken: ct);
        return antwoord.HasValue ? antwoord.Value : null;
    }

    private static string Slot(LocalDate dag) => $"t-{MonitorStore.Tekst(dag)}";

    // Compressed, because a lead time in seconds has as many values as dossiers, and a row holds at most a megabyte.
    private static byte[] Inpakken(Regiototaal totaal)
    {
        using var geheel = new MemoryStream();
        using (var pers = new BrotliStream(geheel, CompressionLevel.Fastest))
            JsonSerializer.Serialize(pers, totaal, KernJson.Options);
        return geheel.ToArray();
    }

    private static Regiototaal Lees(TableEntity rij)
    {
        using var pers = new BrotliStream(new MemoryStream(rij.LeesBrokken()), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Regiototaal>(pers, KernJson.Options)!;
    }
}
