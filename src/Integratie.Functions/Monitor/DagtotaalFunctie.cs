namespace Integratie.Functions.Monitor;

/// <summary>Counts the day that is over, soon after midnight in Amsterdam: one of the two hours in UTC finds it done.</summary>
public sealed class DagtotaalFunctie(Dagtotalen totalen)
{
    [Function("Dagtotaal")]
    public Task Run([TimerTrigger("0 10 22,23 * * *")] TimerInfo timer, CancellationToken ct) => totalen.MaakAsync(Monitorbereik.Alle, ct);
}
