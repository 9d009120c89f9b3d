using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Integratie.Functions.Http;

/// <summary>Limits calls per deelnemer, and per address where no key was given.</summary>
internal static class Aanroeplimiet
{
    private static readonly TimeSpan Aanvulling = TimeSpan.FromMilliseconds(100);

    public static void Stel(RateLimiterOptions options, Limieten limieten)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } oin
                ? Emmer(oin, limieten.PerSeconde)
                : Emmer("adres " + Herkomst.Adres(context), limieten.AnoniemPerSeconde));
        options.OnRejected = async (geweigerd, _) =>
        {
            var antwoord = Problemen.Antwoord(Probleemsoort.TeVeelAanroepen) with { OpnieuwNa = TimeSpan.FromSeconds(1) };
            await Foutafhandeling.Toon(antwoord, geweigerd.HttpContext).ExecuteAsync(geweigerd.HttpContext);
        };
    }

    private static RateLimitPartition<string> Emmer(string wie, int perSeconde) =>
        RateLimitPartition.GetTokenBucketLimiter(wie, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perSeconde,
            TokensPerPeriod = Math.Max(1, perSeconde / 10),
            ReplenishmentPeriod = perSeconde >= 10 ? Aanvulling : TimeSpan.FromSeconds(1.0 / perSeconde),
            QueueLimit = 0,
        });
}
