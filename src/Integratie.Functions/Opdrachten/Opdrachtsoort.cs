namespace Integratie.Functions.Opdrachten;

/// <summary>A kind of work in parts.</summary>
public abstract class Opdrachtsoort
{
    public abstract string Naam { get; }

    /// <summary>Parts at once. More than one only where parts have nothing to do with each other.</summary>
    public virtual int Tegelijk => 1;

    /// <summary>Looks further for parts, from where <see cref="Opdracht.Keuze"/> says; only for work that chooses its own.</summary>
    public virtual Task<Opdrachtkeuze> KiesAsync(Opdracht opdracht, CancellationToken ct) =>
        throw new NotSupportedException($"{Naam} gets its parts from who begins it.");

    /// <summary>Does one part. After a crash it is asked again for a part that was done: that has no second effect.</summary>
    /// <returns>Why it had no result, in Dutch; null when it had.</returns>
    public abstract Task<string?> DoeAsync(Opdracht opdracht, Opdrachtdeel deel, CancellationToken ct);
}
