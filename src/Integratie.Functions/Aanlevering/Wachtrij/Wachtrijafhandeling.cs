using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Aanlevering.Wachtrij;

/// <summary>One message of an intake queue, as if the deelnemer of that queue had posted it.</summary>
public sealed partial class Wachtrijafhandeling(
    Aanleverdeur deur, Registerbeeld register, DossierStore dossiers, ILogger<Wachtrijafhandeling> logger)
{
    /// <summary>
    /// Accepts it, or refuses it. A sender cannot read what lies dead in the broker and waits for no answer, so a refusal is told by
    /// <c>gebeurtenis.geweigerd</c> in its feed.
    /// </summary>
    /// <returns>False when there is nobody to tell: the caller of this queue is no sender.</returns>
    public async Task<bool> VerwerkAsync(string oin, ServiceBusReceivedMessage bericht, CancellationToken ct)
    {
        if (register.Huidig.Vind(oin) is not { } zender || !Aanleverdeur.Rollen.Contains(zender.Rol))
            return false;
        try
        {
            var ingelezen = Berichtlezer.Lees(bericht, zender.Rol);
            await deur.NeemAanAsync(ingelezen, zender, Berichtlezer.Spoor(bericht), ct);
        }
        catch (ProbleemException fout)
        {
            LogGeweigerd(oin, bericht.SequenceNumber, fout.Antwoord.Probleem.Type);
            await MeldAsync(zender, Berichtlezer.Kenmerk(bericht), fout.Antwoord.Probleem, ct);
        }

        return true;
    }

    private async Task MeldAsync(Deelnemer zender, string gebeurtenis, Probleem probleem, CancellationToken ct)
    {
        var data = new JsonObject
        {
            ["gebeurtenis"] = gebeurtenis,
            ["probleem"] = probleem.Type[Problemen.Voorvoegsel.Length..],
            ["toelichting"] = probleem.Detail,
            ["fouten"] = JsonSerializer.SerializeToNode(probleem.Fouten ?? [], KernJson.Options),
        };
        await dossiers.VoerUitAsync(new Dossieropdracht(Stroom.Van(zender.Oin), w => w.Meld("gebeurtenis.geweigerd", [zender], data)), ct);
    }

    [LoggerMessage(1, LogLevel.Warning, "Aanlevering van {Oin}, bericht {Nummer}, is geweigerd: {Probleem}")]
    private partial void LogGeweigerd(string oin, long nummer, string probleem);
}
