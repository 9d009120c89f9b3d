namespace Integratie.Functions.Tabellen;

/// <summary>The tables of the hub. They are the truth; messages only wake.</summary>
public sealed class Tabellenset(TableServiceClient service)
{
    /// <summary>The accepted events and what became of them: bucket of the receipt id / receipt id.</summary>
    public TableClient Ontvangsten { get; } = service.GetTableClient("Ontvangsten");

    /// <summary>Everything of one dossier: dossier / kop, g-, l-, u-, v-.</summary>
    public TableClient Dossiers { get; } = service.GetTableClient("Dossiers");

    /// <summary>From child, zaaknummer, ECLI and kenmerk to dossiers, by pseudonym.</summary>
    public TableClient Sleutels { get; } = service.GetTableClient("Sleutels");

    /// <summary>What is not finished: ontvanger or verwerking bucket / order.</summary>
    public TableClient Open { get; } = service.GetTableClient("Open");

    /// <summary>The feeds: ontvanger / cursor.</summary>
    public TableClient Postbus { get; } = service.GetTableClient("Postbus");

    /// <summary>What becomes due: day / moment and dossier.</summary>
    public TableClient Termijnen { get; } = service.GetTableClient("Termijnen");

    /// <summary>What dossiers contribute to reports: jeugdregio / now, or until a day.</summary>
    public TableClient Monitor { get; } = service.GetTableClient("Monitor");

    /// <summary>What is stuck or closed, for the operator's lists: status and ontvanger / order.</summary>
    public TableClient Leveringen { get; } = service.GetTableClient("Leveringen");

    /// <summary>Work of the operator on many things: opdracht / how far it is, its parts, what failed.</summary>
    public TableClient Opdrachten { get; } = service.GetTableClient("Opdrachten");

    /// <summary>Norms that are not met yet: GI, gemeente or jeugdregio / last day in time.</summary>
    public TableClient Normlijst { get; } = service.GetTableClient("Normlijst");

    /// <summary>What the operator has to look at in a dossier: signaal / dossier and event.</summary>
    public TableClient Signalen { get; } = service.GetTableClient("Signalen");

    /// <summary>Handlings of the data of a child that leave no row in its dossier: day / order.</summary>
    public TableClient Logboek { get; } = service.GetTableClient("Logboek");

    /// <summary>Creates what is missing; called once at start, before any trigger runs.</summary>
    public async Task MaakAsync(CancellationToken ct)
    {
        foreach (var tabel in new[]
        {
            Ontvangsten, Dossiers, Sleutels, Open, Postbus, Termijnen, Monitor, Leveringen, Opdrachten, Normlijst, Signalen, Logboek,
        })
            await tabel.CreateIfNotExistsAsync(ct);
    }
}
