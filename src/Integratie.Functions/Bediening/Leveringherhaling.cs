using Integratie.Functions.Dossiers;
using Integratie.Functions.Opdrachten;

namespace Integratie.Functions.Bediening;

/// <summary>Tries many deliveries again.</summary>
internal sealed class Leveringherhaling(LeveringStore leveringen, Leveringbediening bediening, Herhaalkeuze keuze) : Opdrachtsoort
{
    public const string Soort = "opnieuw";

    public override string Naam => Soort;

    public override Task<Opdrachtkeuze> KiesAsync(Opdracht opdracht, CancellationToken ct) => keuze.KiesAsync(opdracht, ct);

    /// <summary>What arrived or was closed in the meantime, or went along with another of its dossier, needs nothing more.</summary>
    public override async Task<string?> DoeAsync(Opdracht opdracht, Opdrachtdeel deel, CancellationToken ct)
    {
        if (!Webhookid.TryParse(deel.Sleutel, out var id) || await leveringen.LeesAsync(id, ct) is not { IsOpen: true } levering)
            return null;
        return await bediening.OpnieuwAsync(levering, long.MaxValue, ct)
            ? null
            : "niemand mag haar krijgen: wijs haar toe aan een ander, of sluit haar af";
    }
}
