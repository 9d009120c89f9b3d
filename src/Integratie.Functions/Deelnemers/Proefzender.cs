using System.Text.Json;
using Integratie.Functions.Audit;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Http;
using Integratie.Functions.Instellingen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Bezorging;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>Sends a signed event without content to a webhook or into a queue, by the API or from a page; once, without a second attempt.</summary>
internal sealed class Proefzender(RegisterStore register, Verzender zender, HubOptions options, Auditstore audit, TimeProvider klok)
{
    /// <exception cref="ProbleemException">404: there is no such deelnemer; 409: nothing is brought to it.</exception>
    public async Task<Proefuitslag> ZendAsync(string oin, string door, CancellationToken ct)
    {
        if ((await register.LeesAsync(oin, ct))?.Deelnemer.Bezorging is not { } bezorging)
            throw new ProbleemException(DeelnemersEndpoints.NietGevonden());
        if (!bezorging.WordtGebracht)
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Conflict, "Deze deelnemer heeft geen webhook en geen wachtrij."));
        var nu = klok.GetUtcNow();
        var id = $"proef-{Guid.NewGuid():N}";
        var gebeurtenis = Gebeurtenis.VanHub(id, options.Oin, "hub.proef", nu, JsonElement.Parse("""{ "proef": true }"""));
        await audit.NoteerAsync(door, "webhook.beproeven", oin, id, ct);
        var geheimen = bezorging.GeldigeGeheimen(Instant.FromDateTimeOffset(nu)).Select(g => g.Waarde);
        var antwoord = await zender.ZendAsync(bezorging, oin, id, gebeurtenis.NaarJson(), geheimen, ct);
        return new Proefuitslag(id, antwoord.Uitkomst == Uitkomst.Geslaagd, antwoord.Status, antwoord.Fout);
    }
}
