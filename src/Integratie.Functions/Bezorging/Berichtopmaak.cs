using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Telemetrie;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Bezorging;

/// <summary>Makes the message of a delivery. The same row gives the same bytes, however often it is asked, unless its address became secret.</summary>
public sealed class Berichtopmaak(Tabellenset tabellen, DossierStore dossiers, Versleuteling versleuteling, Hubgebeurtenis hubgebeurtenis)
{
    public async Task<Opmaak> MaakAsync(Leveringrij levering, CancellationToken ct)
    {
        var dossier = levering.Id.Dossier;
        var partitie = Rijsleutels.Partitie(dossier);
        if (levering.Bericht is { } bericht)
        {
            var hub = JsonSerializer.Deserialize<Hubbericht>(versleuteling.Ontsleutel(bericht, partitie), KernJson.Options)!;
            return new(hubgebeurtenis.Schrijf(hub, levering.Weergave, levering.Rol, levering.Aangemaakt, Volg(levering, null)), null);
        }

        var rij = await tabellen.Dossiers.GetEntityAsync<TableEntity>(
            partitie, Rijsleutels.Gebeurtenis(levering.Gebeurtenis!.Value), cancellationToken: ct);
        var opgeslagen = new Gebeurtenisrij(rij.Value);
        var gebeurtenis = Gebeurtenis.Lees(versleuteling.Ontsleutel(opgeslagen.Inhoud, partitie));
        return new(
            Projectie.Maak(gebeurtenis, levering.Weergave, levering.Rol, await IsGeheimAsync(levering, ct), Volg(levering, opgeslagen.Spoor)),
            opgeslagen.Spoor);
    }

    /// <summary>An address that was hidden after the delivery was planned leaves in it neither; nor does one of a dossier that is being removed.</summary>
    private async Task<bool> IsGeheimAsync(Leveringrij levering, CancellationToken ct) =>
        levering.GeheimAdres
        || (levering.Weergave == Weergave.Alles && await dossiers.LeesAsync(levering.Id.Dossier, ct) is not { GeheimAdres: false });

    /// <summary>What is about no dossier has no subject and no place in an order.</summary>
    private static Volggegevens Volg(Leveringrij levering, Spoorkop? spoor) => Stroom.Is(levering.Id.Dossier)
        ? new(Traceparent: spoor?.Traceparent, Tracestate: spoor?.Tracestate)
        : new(levering.Id.Dossier.ToString(), levering.Volgnummer, spoor?.Traceparent, spoor?.Tracestate);
}
