using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Termijnen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Controle;

/// <summary>
/// Whether the rows of each dossier agree with its head, can be read, and will be found again: what is open stands in Open, what
/// becomes due in Termijnen.
/// </summary>
internal sealed class Dossiercontrole(Tabellenset tabellen, TermijnStore termijnen, Versleuteling versleuteling, Telling telling)
{
    private readonly SortedDictionary<string, List<Leveringrij>> leveringen = new(StringComparer.Ordinal);
    private string dossier = "";
    private Dossier? kop;
    private long gebeurtenissen;
    private bool verwijderd;

    /// <summary>Receipts of events that wait for a decision: they are rightly without an end.</summary>
    public HashSet<string> Aangehouden { get; } = new(StringComparer.Ordinal);

    /// <param name="meld">Gets how many rows were looked at.</param>
    /// <param name="ct">Stops looking.</param>
    public async Task LoopNaAsync(Action<long> meld, CancellationToken ct)
    {
        var rijen = 0L;
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(cancellationToken: ct))
        {
            if (rij.PartitionKey != dossier)
                await SluitAsync(ct);
            dossier = rij.PartitionKey;
            Neem(rij);
            meld(++rijen);
        }

        await SluitAsync(ct);
    }

    private void Neem(TableEntity rij)
    {
        switch (rij.RowKey[..2])
        {
            case "g-":
                gebeurtenissen++;
                Probeer(rij, () => Gebeurtenis.Lees(versleuteling.Ontsleutel(new Gebeurtenisrij(rij).Inhoud, dossier)));
                break;
            case "ko" when KopStore.IsVerwijderd(rij):
                verwijderd = true;
                break;
            case "ko":
                kop = Probeer(rij, () => KopStore.Lees(rij, versleuteling));
                break;
            case "l-":
                var levering = new Leveringrij(rij);
                if (levering.Bericht is { } bericht)
                    Probeer(rij, () => versleuteling.Ontsleutel(bericht, dossier));
                if (!leveringen.TryGetValue(levering.Genoemd, out var reeks))
                    leveringen.Add(levering.Genoemd, reeks = []);
                reeks.Add(levering);
                break;
            case "v-" when Verwerktmerk.Van(rij).Aangehouden:
                Aangehouden.Add(rij.RowKey[2..rij.RowKey.LastIndexOf('-')]);
                break;
        }
    }

    private async Task SluitAsync(CancellationToken ct)
    {
        if (kop is not null)
            await VergelijkAsync(kop, ct);
        else if (!verwijderd && gebeurtenissen + leveringen.Count > 0)
            telling.Meld($"Dossiers {dossier}", "er is geen leesbare kop");
        telling.Gebeurtenissen += gebeurtenissen;
        (kop, gebeurtenissen, verwijderd) = (null, 0, false);
        leveringen.Clear();
    }

    private async Task VergelijkAsync(Dossier stand, CancellationToken ct)
    {
        telling.Dossiers++;
        if (gebeurtenissen != stand.Gebeurtenissen)
            telling.Meld($"Dossiers {dossier}", $"er zijn {gebeurtenissen} gebeurtenissen, volgens de kop {stand.Gebeurtenissen}");
        foreach (var (ontvanger, reeks) in leveringen)
            await VergelijkAsync(stand, ontvanger, reeks, ct);
        foreach (var (ontvanger, laatste) in stand.Volgnummers)
            if (laatste > 0 && stand.Rest.IsEmpty && !leveringen.ContainsKey(ontvanger))
                telling.Meld($"Dossiers {dossier}", $"de leveringen aan {ontvanger} ontbreken");
        if (stand.Wekmoment is { } moment && !await termijnen.BestaatAsync(stand.Id, moment, ct))
            telling.Meld($"Dossiers {dossier}", $"wat op {moment} toe is staat niet in Termijnen");
    }

    private async Task VergelijkAsync(Dossier stand, string ontvanger, List<Leveringrij> reeks, CancellationToken ct)
    {
        telling.Leveringen += reeks.Count;
        if (reeks.Select((l, i) => l.Volgnummer - i).Any(eerste => eerste != 1))
            telling.Meld($"Dossiers {dossier}", $"in de leveringen aan {ontvanger} ontbreekt een nummer");
        if (stand.Rest.IsEmpty && stand.Volgnummers.GetValueOrDefault(ontvanger) is var laatste && laatste != reeks[^1].Volgnummer)
            telling.Meld($"Dossiers {dossier}", $"de laatste levering aan {ontvanger} is {reeks[^1].Volgnummer}, volgens de kop {laatste}");
        foreach (var levering in reeks.Where(l => l.IsOpen))
        {
            telling.Open++;
            if (!(await tabellen.Open.GetEntityIfExistsAsync<TableEntity>(ontvanger, levering.OpenRij, cancellationToken: ct)).HasValue)
                telling.Meld($"Dossiers {dossier} {levering.Rij.RowKey}", "deze levering is niet af en staat niet in Open");
        }
    }

    private T? Probeer<T>(TableEntity rij, Func<T> lees)
        where T : class
    {
        try
        {
            return lees();
        }
        catch (Exception fout) when (fout is OntsleutelException or JsonException or FormatException or InvalidDataException)
        {
            var reden = fout is OntsleutelException ? fout.Message : fout.GetType().Name;
            telling.Meld($"Dossiers {rij.PartitionKey} {rij.RowKey}", $"is niet te lezen: {reden}");
            return null;
        }
    }
}
