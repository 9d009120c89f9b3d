namespace Integratie.Functions.Bewaring;

/// <summary>Removes what was kept long enough, each night.</summary>
public sealed class BewaringFunctie(Bewaarder bewaarder)
{
    [Function("Bewaring")]
    public Task Run([TimerTrigger("0 30 2 * * *")] TimerInfo timer, CancellationToken ct) => bewaarder.RondeAsync(ct);
}
