using System.Text;
using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Instellingen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Deelnemers;

/// <summary>
/// Fills the table Deelnemers from the file <c>Hub:Deelnemers</c> at the first start. A mark is written after the last row: a start
/// that was cut short is done again, and afterwards the file is never read any more.
/// </summary>
internal sealed class Registerbestand(
    TableServiceClient tabellen, Versleuteling versleuteling, Pseudoniem pseudoniem, Adresregels adresregels, IConfiguration configuration)
{
    public const string Tabel = "Deelnemers";

    private const string Merkpartitie = "register";
    internal const string Merk = "geladen";
    private const string Proeftekst = "sleutelproef";
    private const int PerTransactie = 100;
    private const int MaximaalGetoond = 20;

    private readonly TableClient tabel = tabellen.GetTableClient(Tabel);

    /// <exception cref="InstellingException">The file cannot be used, or the table was made with other keys than the hub has.</exception>
    public async Task LaadAsync(CancellationToken ct)
    {
        await tabel.CreateIfNotExistsAsync(ct);
        var merk = await tabel.GetEntityIfExistsAsync<TableEntity>(Merkpartitie, Merk, cancellationToken: ct);
        if (merk.HasValue)
        {
            ControleerSleutels(merk.Value!.GetBinary("Proef")!, versleuteling, pseudoniem);
            return;
        }

        foreach (var groep in Lees().Chunk(PerTransactie))
        {
            await tabel.SubmitTransactionAsync(
                groep.Select(d => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Deelnemerrij.Schrijf(d, versleuteling))), ct);
        }

        var proef = versleuteling.Versleutel(Encoding.ASCII.GetBytes(pseudoniem.Van(Proeftekst)), Merk);
        await tabel.UpsertEntityAsync(new TableEntity(Merkpartitie, Merk) { ["Proef"] = proef }, TableUpdateMode.Replace, ct);
    }

    /// <summary>Whether these are the keys with which the register was made; nothing to check before the first start.</summary>
    /// <exception cref="InstellingException">They are not.</exception>
    public static async Task ControleerSleutelsAsync(TableServiceClient service, Versleuteling versleuteling, Pseudoniem pseudoniem, CancellationToken ct)
    {
        var tabel = service.GetTableClient(Tabel);
        await tabel.CreateIfNotExistsAsync(ct);
        var merk = await tabel.GetEntityIfExistsAsync<TableEntity>(Merkpartitie, Merk, cancellationToken: ct);
        if (merk.HasValue)
            ControleerSleutels(merk.Value!.GetBinary("Proef")!, versleuteling, pseudoniem);
    }

    private static void ControleerSleutels(byte[] proef, Versleuteling versleuteling, Pseudoniem pseudoniem)
    {
        try
        {
            if (Encoding.ASCII.GetString(versleuteling.Ontsleutel(proef, Merk)) == pseudoniem.Van(Proeftekst))
                return;
        }
        catch (OntsleutelException fout)
        {
            throw new InstellingException($"Hub:Sleutels: dit zijn niet de sleutels van deze gegevens. {fout.Message}", fout);
        }

        throw new InstellingException("Hub:Sleutels: de sleutel van de pseudoniemen is een andere dan die van deze gegevens.");
    }

    private IReadOnlyList<Deelnemer> Lees()
    {
        var bestand = configuration.Tekst("Hub:Deelnemers", Path.Combine("voorbeelden", "deelnemers.json"));
        IReadOnlyList<Deelnemer> deelnemers;
        IReadOnlyList<Fout> fouten;
        try
        {
            (deelnemers, fouten) = RegisterLezer.Lees(LeesInhoud(bestand));
        }
        catch (FileNotFoundException fout)
        {
            throw new InstellingException(
                $"Hub:Deelnemers: {bestand} is niet te lezen: het staat niet in {Directory.GetCurrentDirectory()} en niet naast het programma.", fout);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new InstellingException($"Hub:Deelnemers: {bestand} is niet te lezen: {Oorzaak.Van(fout)}", fout);
        }

        fouten = [.. fouten, .. VerkeerdeAdressen(deelnemers)];
        if (fouten.Count == 0)
            return deelnemers;
        if (IsJson(bestand))
            bestand = "de JSON";
        var getoond = fouten.Take(MaximaalGetoond).Select(f => f.Pad.Length == 0 ? f.Melding : $"{f.Pad} {f.Melding}");
        throw new InstellingException($"Hub:Deelnemers: {bestand} heeft {(fouten.Count == 1 ? "één fout" : $"{fouten.Count} fouten")}: {string.Join("; ", getoond)}");
    }

    /// <summary>The setting is the register itself, or where it is.</summary>
    private static byte[] LeesInhoud(string bestand)
    {
        if (IsJson(bestand))
            return Encoding.UTF8.GetBytes(bestand);
        // Where the hub is started from says nothing: what belongs to it lies beside it.
        return File.ReadAllBytes(File.Exists(bestand) ? bestand : Path.Combine(AppContext.BaseDirectory, bestand));
    }

    private static bool IsJson(string waarde) => waarde.TrimStart() is ['{', ..];

    private IEnumerable<Fout> VerkeerdeAdressen(IReadOnlyList<Deelnemer> deelnemers) =>
        from d in deelnemers
        let bezwaar = d.Bezorging.Url is { } url ? adresregels.Bezwaar(url) : null
        where bezwaar is not null
        select new Fout($"bezorging.url van {d.Oin}", bezwaar);
}
