using System.Text.Json.Nodes;
using Integratie.Functions.Deelnemers;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Dossiers;

/// <summary>Messages of the hub that are about no dossier.</summary>
public sealed class Hubmelder(DossierStore dossiers, Registerbeeld register)
{
    /// <summary>Tells the operator that something of the hub itself needs a person.</summary>
    /// <param name="wat">What, in Dutch, without personal data.</param>
    /// <param name="ct">Stops the telling.</param>
    public Task StoringAsync(string wat, CancellationToken ct) =>
        MeldAsync("hub.storing", register.Huidig.Met(Rol.Beheer), new JsonObject { ["wat"] = wat }, ct);

    public async Task MeldAsync(string naam, IEnumerable<Deelnemer> ontvangers, JsonObject data, CancellationToken ct)
    {
        foreach (var ontvanger in ontvangers)
            await dossiers.VoerUitAsync(
                new Dossieropdracht(Stroom.Van(ontvanger.Oin), w => w.Meld(naam, [ontvanger], data.DeepClone().AsObject())), ct);
    }
}
