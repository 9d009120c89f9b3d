using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Postbus;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Deelnemers;
using Integratie.Portaal.Opmaak;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Integratie.Functions.Portaal.Deelnemers;

/// <summary>The register as pages show it: never a key, a secret only when it was just made.</summary>
internal sealed class Deelnemerbladlezer(
    RegisterStore register, PostbusStore postbus, LeveringStore leveringen, Poorten poorten, TimeProvider klok)
{
    private const int PerBlad = 100;

    /// <summary>Deliveries looked at to say how the last day went.</summary>
    private const int Laatste = 200;

    public Deelnemersmodel Lijst(HttpRequest request)
    {
        var (rol, na) = (Draadnaam.Lees<Rol>(request.Query["rol"].ToString()), request.Query["na"].ToString());
        var deel = register.Huidig.Alle.Where(d => (rol is null || d.Rol == rol) && string.CompareOrdinal(d.Oin, na) > 0).Take(PerBlad + 1).ToList();
        return new Deelnemersmodel(
            rol is { } gekozen ? Draadnaam.Van(gekozen) : null,
            [.. Enum.GetValues<Rol>().Select(Draadnaam.Van)],
            [.. deel.Take(PerBlad).Select(Regel)],
            na.Length == 0 ? null : request.MetVeld("na", null),
            deel.Count > PerBlad ? request.MetVeld("na", deel[PerBlad - 1].Oin) : null);
    }

    /// <exception cref="ProbleemException">404.</exception>
    public async Task<Deelnemermodel> LeesAsync(string oin, Deelnemeruitkomst? uitkomst, CancellationToken ct)
    {
        var d = (await register.LeesAsync(oin, ct))?.Deelnemer ?? throw new ProbleemException(DeelnemersEndpoints.NietGevonden());
        var nu = klok.GetUtcNow();
        return new Deelnemermodel(
            Regel(d),
            d.Code,
            d.Gemeentecodes,
            d.Jeugdregios,
            [.. d.Opvolgers.Select(o => $"{register.Huidig.Naam(o.Oin)} vanaf {Tekst.Datum(o.Vanaf)}"
                + (o.Jeugdregios is { } regios ? $" ({string.Join(", ", regios)})" : ""))],
            d.Certificaat is { } c
                ? $"{Draadnaam.Van(c.Soort)}, {(c.Van is { } van ? $"van {Tekst.Datum(van)}" : "vanaf het begin")} "
                    + (c.Tot is { } einde ? $"tot en met {Tekst.Datum(einde)}" : "zonder einde")
                : null,
            [.. Stops(d)],
            d.Bezorging.Url?.ToString(),
            d.Bezorging.GeldigeGeheimen(Instant.FromDateTimeOffset(nu)).Count(),
            d.Sleutels.Count(s => s.GeldigOp(Instant.FromDateTimeOffset(nu))),
            await LaatsteDagAsync(oin, nu, ct),
            uitkomst);
    }

    private Deelnemerregel Regel(Deelnemer d) => new(
        d.Oin, d.Naam, Draadnaam.Van(d.Rol), d.GeldigVan, d.GeldigTot, d.GeldigOp(Amsterdam.Vandaag(klok)),
        d.HeeftInstroomstop(Amsterdam.Vandaag(klok)), d.Certificaat?.GeldigOp(Amsterdam.Vandaag(klok)) == false,
        Draadnaam.Van(d.Bezorging.Wijze), Webhookstand(d));

    private IEnumerable<string> Stops(Deelnemer d)
    {
        var vandaag = Amsterdam.Vandaag(klok);
        if (d.Instroomstop)
            yield return d.InstroomstopSinds is { } sinds ? $"gezet door beheer op {Tekst.Datum(sinds)}" : "gezet door beheer, sinds wanneer is niet bekend";
        foreach (var stop in d.GemeldeStops.Where(stop => !(stop.Tot < vandaag)).OrderBy(stop => stop.Van))
            yield return $"gemeld door de GI: vanaf {Tekst.Datum(stop.Van)} {(stop.Tot is { } tot ? $"tot en met {Tekst.Datum(tot)}" : "zonder einde")}"
                + (stop.Jeugdregios is { } regios ? $" ({string.Join(", ", regios)})" : "");
    }

    private string? Webhookstand(Deelnemer d) => d.Bezorging switch
    {
        { Wijze: not Bezorgwijze.Webhook } => null,
        { Opgezegd: not null } => "opgezegd",
        _ => poorten.Van(d.Oin).IsDicht(klok.GetUtcNow()) ? "beproefd" : "open",
    };

    /// <summary>Of the last deliveries those of a day: how many there were, arrived, and needed more than one attempt.</summary>
    private async Task<Laatstedag> LaatsteDagAsync(string oin, DateTimeOffset nu, CancellationToken ct)
    {
        var tot = await postbus.StandAsync(oin, ct);
        var rijen = await postbus.LeesAsync(oin, Math.Max(0, tot - Laatste), Laatste, ct);
        var gelezen = await Task.WhenAll(rijen.Select(rij => leveringen.LeesAsync(rij.Levering, ct)));
        var vandaag = gelezen.OfType<Leveringrij>().Where(l => l.Aangemaakt > nu.AddDays(-1)).ToList();
        return new Laatstedag(
            vandaag.Count, vandaag.Count(l => l.Afgeleverd is not null), vandaag.Count(l => l.AantalPogingen > 1), vandaag.Count == Laatste);
    }
}
