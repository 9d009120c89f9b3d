using Integratie.Functions.Opdrachten;
using Integratie.Functions.Telemetrie;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Veger;

/// <summary>Finds what a crash left behind: what is open and was not woken in time is woken again.</summary>
public sealed partial class VegerFunctie(Bezem bezem, Opdrachtwerker opdrachten, Geheugen geheugen, Metingen metingen, ILogger<VegerFunctie> logger)
{
    [Function("Veger")]
    public async Task Run([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken ct)
    {
        // A round through all that is open can take a while: what the operator asked for does not wait for it.
        await opdrachten.HerneemAsync(ct);
        var ronde = await bezem.VeegAsync(ct);
        metingen.Geveegd(ronde);
        LogRonde(ronde.Ontvangsten, (long)ronde.Oudste.TotalSeconds, ronde.Leveringen);
        geheugen.GeefTerug();
    }

    // Alerts look for this line, and for its absence (infra/waarneming/meldingen.bicep).
    [LoggerMessage(1, LogLevel.Information, "Veegronde: {Ontvangsten} ontvangsten wachten op verwerking, oudste {Oudste} s; {Leveringen} leveringen zijn open")]
    private partial void LogRonde(int ontvangsten, long oudste, int leveringen);
}
