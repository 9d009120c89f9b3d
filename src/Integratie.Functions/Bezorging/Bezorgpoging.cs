using System.Diagnostics;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Telemetrie;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Bezorging;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Integratie.Functions.Bezorging;

/// <summary>One attempt: take the row, call the webhook, record how it went.</summary>
public sealed partial class Bezorgpoging(
    LeveringStore leveringen, Berichtopmaak opmaak, Verzender zender, Afhandeling afhandeling, OpenLeveringen open, Wekker wekker,
    Metingen metingen, HubOptions options, TimeProvider klok, ILogger<Bezorgpoging> logger)
{
    /// <summary>A claim outlives the time-out of the call.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromSeconds(15);

    public async Task<Stap> DoeAsync(Leveringrij levering, Bezorginstelling adres, Poort poort, Bundel bundel, CancellationToken ct)
    {
        var begin = klok.GetUtcNow();
        if (await BereidAsync(levering, begin, poort, ct) is not { } bericht)
            return Stap.Wacht;
        using var spoor = Sporen.Bezorging(bericht.Spoor, levering.Naam, levering.Genoemd);
        var stopwatch = Stopwatch.GetTimestamp();
        var antwoord = await zender.ZendAsync(adres, levering.Genoemd, levering.Id.ToString(), bericht.Inhoud, Geheimen(adres, begin), ct);
        var duur = Stopwatch.GetElapsedTime(stopwatch);
        metingen.Geprobeerd(antwoord, duur);
        var poging = new Poging(begin, antwoord.Status, (long)duur.TotalMilliseconds, antwoord.Fout);
        LogPoging(levering.Id, levering.Naam, levering.AantalPogingen + 1, antwoord.Status, poging.Ms, antwoord.Fout);
        // The ontvanger has answered: that is recorded, also when the hub is stopping.
        return await VerwerkAsync(levering, poging, antwoord, poort, bundel, CancellationToken.None);
    }

    /// <summary>What to send; null when somebody else does. Whatever comes of it but a message, the place goes back.</summary>
    private async Task<Opmaak?> BereidAsync(Leveringrij levering, DateTimeOffset begin, Poort poort, CancellationToken ct)
    {
        Opmaak? bericht = null;
        try
        {
            if (!options.Bezorging.MeerProcessen || await NeemAsync(levering, begin, ct))
                bericht = await opmaak.MaakAsync(levering, ct);
        }
        finally
        {
            if (bericht is null)
                poort.Teruggeven();
        }

        return bericht;
    }

    private static IEnumerable<string> Geheimen(Bezorginstelling adres, DateTimeOffset nu) =>
        adres.GeldigeGeheimen(Instant.FromDateTimeOffset(nu)).Select(g => g.Waarde);

    /// <summary>An ETag write before the call, so that two processes cannot send it at once; within one the <see cref="Beurten"/> see to that.</summary>
    private Task<bool> NeemAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct)
    {
        levering.BezigTot = nu + options.Bezorging.TimeOut + Speling;
        return leveringen.ProbeerSchrijvenAsync([levering], ct);
    }

    private async Task<Stap> VerwerkAsync(
        Leveringrij levering, Poging poging, Antwoord antwoord, Poort poort, Bundel bundel, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        switch (antwoord.Uitkomst)
        {
            case Uitkomst.Geslaagd:
                var (lopen, wasWeg) = poort.Geslaagd(nu, levering.LaatsteFout);
                if (Bezorgregel.KennisgevingTelt(levering.Bezorgd))
                    await afhandeling.AfgeleverdAsync(levering, poging, nu, ct);
                else
                    bundel.Voeg(levering, poging, nu);
                if (wasWeg && options.Bezorging.MeerProcessen)
                    await wekker.WekAsync(new Leveringswek(levering.Genoemd, Hersteld: true).Bericht(spoed: false), ct);
                return new Stap(true, lopen, Plaats.Vrij);
            case Uitkomst.Opgezegd:
                poort.Mislukt(nu, null);
                await afhandeling.OpgezegdAsync(levering, poging, ct);
                return Stap.Wacht;
            default:
                poort.Mislukt(nu, antwoord.Pauze?.ToTimeSpan());
                await PlanAsync(levering, poging, antwoord, nu, ct);
                return Stap.Wacht;
        }
    }

    private async Task PlanAsync(Leveringrij levering, Poging poging, Antwoord antwoord, DateTimeOffset nu, CancellationToken ct)
    {
        var volgende = nu + Herhaalplan.Wachttijd(antwoord, levering.AantalPogingen + 1, Random.Shared.NextDouble()).ToTimeSpan();
        await afhandeling.MisluktAsync(levering, poging, nu, volgende, ct);
        await Task.WhenAll(
            open.VerzetAsync(levering, volgende, ct),
            wekker.WekAsync(new Leveringswek(levering.Genoemd, levering.Id.Dossier).Bericht(levering.Spoed, volgende), ct));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Poging {Poging} van {Levering} ({Type}): status {Status}, {Ms} ms {Fout}")]
    private partial void LogPoging(Webhookid levering, string type, int poging, int? status, long ms, string? fout);
}
