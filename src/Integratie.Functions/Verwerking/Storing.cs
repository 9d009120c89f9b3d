using System.Text.Json.Nodes;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Verwerking;

/// <summary>
/// An accepted event that cannot be processed, whatever is tried. It is taken out of the way of what comes after it in its zaak: its
/// receipt says so, its sender and the operator are told, and the event stays in the tables for the operator to try again
/// (<see cref="Herkansing"/>).
/// </summary>
public sealed partial class Storing(OntvangstStore ontvangsten, DossierStore dossiers, Registerbeeld register, ILogger<Storing> logger)
{
    /// <summary>Name of the problem in the receipt.</summary>
    public const string Probleem = "storing";

    /// <param name="ontvangst">Its receipt.</param>
    /// <param name="gebeurtenis">Null when not even that can be read.</param>
    /// <param name="fout">What the last attempt threw.</param>
    /// <param name="ct">The hub stops.</param>
    public async Task NeemUitAsync(Ontvangst ontvangst, Gebeurtenis? gebeurtenis, Exception fout, CancellationToken ct)
    {
        LogStoring(ontvangst.Id, gebeurtenis?.Naam, fout);
        // No message of the exception: it can quote the event.
        var wat = $"Gebeurtenis {gebeurtenis?.Naam} van {ontvangst.Zender} is niet te verwerken ({fout.GetType().Name}). "
            + $"Na herstel: POST /v1/ontvangsten/{ontvangst.Id}/opnieuw.";
        foreach (var beheer in register.Huidig.Met(Rol.Beheer))
            await MeldAsync(beheer, "hub.storing", new JsonObject { ["wat"] = wat }, ct);
        if (gebeurtenis is not null && register.Huidig.Vind(ontvangst.Zender) is { } zender)
            await MeldAsync(zender, "gebeurtenis.geweigerd", new JsonObject { ["gebeurtenis"] = gebeurtenis.Id, ["probleem"] = Probleem }, ct);
        await ontvangsten.RondAfAsync(ontvangst.Id, Ontvangst.StatusGeweigerd, ontvangst.Dossiers, Probleem, ct);
    }

    // Of no dossier: that may be what cannot be read.
    private async Task MeldAsync(Deelnemer naar, string naam, JsonObject data, CancellationToken ct) =>
        await dossiers.VoerUitAsync(new Dossieropdracht(Stroom.Van(naar.Oin), w => w.Meld(naam, [naar], data)), ct);

    [LoggerMessage(1, LogLevel.Error, "Ontvangst {Ontvangst} ({Naam}) is niet te verwerken")]
    private partial void LogStoring(string ontvangst, string? naam, Exception fout);
}
