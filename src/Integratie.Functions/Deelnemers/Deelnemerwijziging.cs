using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>What a PUT or PATCH makes of a deelnemer, and whether that may stand.</summary>
internal sealed class Deelnemerwijziging(RegisterStore register, Webhookaanmelding aanmelding, TimeProvider klok)
{
    /// <summary>The whole deelnemer anew; keys and secrets that are not mentioned stay.</summary>
    /// <exception cref="ProbleemException">400 with every fault; 409.</exception>
    public Task<Deelnemer> VervangAsync(string oin, Deelnemer? bestaand, JsonElement lichaam, CancellationToken ct)
    {
        var geheel = JsonSerializer.SerializeToNode(lichaam);
        if (geheel is JsonObject leden && !leden.ContainsKey("oin"))
            leden["oin"] = oin;
        return MaakAsync(oin, bestaand, geheel, nieuweBezorging: true, ct);
    }

    /// <summary>Only what the body names (JSON Merge Patch).</summary>
    /// <exception cref="ProbleemException">400 with every fault; 409.</exception>
    public Task<Deelnemer> WerkBijAsync(Deelnemer bestaand, JsonElement lichaam, CancellationToken ct)
    {
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        // Only the operator's own word on the intake: what the GI said ends by itself.
        var antwoord = DeelnemerAntwoord.Van(bestaand, nu) with { Instroomstop = bestaand.Instroomstop ? true : null };
        var huidig = JsonSerializer.SerializeToNode(antwoord, KernJson.Options);
        return MaakAsync(bestaand.Oin, bestaand, Samenvoeging.Pas(huidig, lichaam), lichaam.TryGetProperty("bezorging", out _), ct);
    }

    private async Task<Deelnemer> MaakAsync(string oin, Deelnemer? bestaand, JsonNode? geheel, bool nieuweBezorging, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        using var document = JsonDocument.Parse(geheel?.ToJsonString() ?? "null");
        var nieuw = DeelnemerLezer.Lees(document.RootElement, "", fouten, bestaand);
        if (nieuw.Oin.Length > 0 && nieuw.Oin != oin)
            fouten.Add(new Fout("oin", "is een andere dan in het adres"));
        if (fouten.Count == 0)
        {
            var anderen = register.Huidig.Alle.Where(d => d.Oin != oin);
            fouten.AddRange(RegisterLezer.ControleerOnderling([.. anderen, nieuw], _ => ""));
        }

        if (fouten.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        ControleerBeheer(bestaand, nieuw);
        if (nieuw.Instroomstop)
            nieuw = (nieuw with { Instroomstop = bestaand is { Instroomstop: true } }).MetInstroomstop(Amsterdam.Vandaag(klok));
        if (bestaand is not null && !nieuweBezorging)
            return nieuw with { Bezorging = bestaand.Bezorging };
        await aanmelding.ControleerAsync(bestaand?.Bezorging, nieuw.Bezorging, ct);
        return nieuw;
    }

    private void ControleerBeheer(Deelnemer? bestaand, Deelnemer nieuw)
    {
        if (bestaand is { Rol: Rol.Beheer } && !register.Huidig.Met(Rol.Beheer).Where(d => d.Oin != nieuw.Oin).Append(nieuw).Any(IsBeheer))
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Conflict, "Er moet een deelnemer met de rol beheer en een sleutel overblijven."));

        static bool IsBeheer(Deelnemer d) => d.Rol == Rol.Beheer && d.Sleutels.Count > 0;
    }
}
