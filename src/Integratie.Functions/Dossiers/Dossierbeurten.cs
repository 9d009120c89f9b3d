namespace Integratie.Functions.Dossiers;

/// <summary>
/// Within this process one at a time changes a dossier, in the order in which they asked: several at once would each work out the whole from
/// the same state, and all but one in vain. Between processes the ETag decides, so nothing is wrong without these turns: it is only slow.
/// </summary>
internal sealed class Dossierbeurten
{
    private readonly Lock _slot = new();
    private readonly Dictionary<Guid, Task> _laatste = [];

    /// <summary>Runs the work when all who asked before for this dossier are done. The work must not ask for the same dossier.</summary>
    public async Task<T> DoeAsync<T>(Guid dossier, Func<Task<T>> werk, CancellationToken ct)
    {
        var klaar = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? vorige;
        lock (_slot)
        {
            _laatste.TryGetValue(dossier, out vorige);
            _laatste[dossier] = klaar.Task;
        }

        try
        {
            if (vorige is not null)
                await vorige.WaitAsync(ct);
            return await werk();
        }
        finally
        {
            lock (_slot)
                if (_laatste[dossier] == klaar.Task)
                    _laatste.Remove(dossier);
            klaar.SetResult();
        }
    }
}
