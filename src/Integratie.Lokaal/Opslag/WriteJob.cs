namespace Integratie.Lokaal.Opslag;

/// <summary>One piece of work for the writer. Its outcome is told only after the COMMIT of its group.</summary>
internal abstract class WriteJob
{
    public abstract void Run(SqliteSession session);

    public abstract void Complete();

    public abstract void Fail(Exception failure);
}

internal sealed class WriteJob<T>(Func<SqliteSession, T> work) : WriteJob
{
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Outcome => _outcome.Task;

    public override void Run(SqliteSession session) => _result = work(session);

    public override void Complete() => _outcome.SetResult(_result);

    public override void Fail(Exception failure) => _outcome.SetException(failure);
}

/// <summary>A write that nobody waits for; a failure goes to <paramref name="failed"/>.</summary>
internal sealed class LaterJob(Action<SqliteSession> work, Action<Exception> failed) : WriteJob
{
    public override void Run(SqliteSession session) => work(session);

    public override void Complete()
    {
    }

    public override void Fail(Exception failure) => failed(failure);
}
