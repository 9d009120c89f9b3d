namespace Integratie.Functions.Veger;

/// <summary>Finds what a crash left behind: what is open and was not woken in time is woken again.</summary>
public sealed class VegerFunctie(Bezem bezem)
{
    [Function("Veger")]
    public Task Run([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken ct) => bezem.VeegAsync(ct);
}
