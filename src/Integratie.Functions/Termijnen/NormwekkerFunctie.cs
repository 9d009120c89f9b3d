namespace Integratie.Functions.Termijnen;

/// <summary>Finds terms whose wake-up was lost.</summary>
public sealed class NormwekkerFunctie(Termijnbewaker bewaker)
{
    [Function("Normwekker")]
    public Task Run([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken ct) => bewaker.RondeAsync(ct);
}
