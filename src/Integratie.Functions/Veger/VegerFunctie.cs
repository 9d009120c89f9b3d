using Integratie.Functions.Opdrachten;

namespace Integratie.Functions.Veger;

/// <summary>Finds what a crash left behind: what is open and was not woken in time is woken again.</summary>
public sealed class VegerFunctie(Bezem bezem, Opdrachtwerker opdrachten)
{
    [Function("Veger")]
    public async Task Run([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken ct)
    {
        // A round through all that is open can take a while: what the operator asked for does not wait for it.
        await opdrachten.HerneemAsync(ct);
        await bezem.VeegAsync(ct);
    }
}
