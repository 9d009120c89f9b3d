using Integratie.Kern.Berichten;

namespace Integratie.Functions.Aanlevering;

/// <summary>What a request brought.</summary>
/// <param name="Gebeurtenissen">At least one.</param>
/// <param name="Batch">Whether it came as a batch: then faults say which one, and the answer is a list.</param>
internal sealed record Ingelezen(IReadOnlyList<Gebeurtenis> Gebeurtenissen, bool Batch)
{
    /// <summary>Where in the request a fault of an event is.</summary>
    public string Pad(int nummer, string pad) => !Batch ? pad : pad.Length == 0 ? $"[{nummer}]" : $"[{nummer}].{pad}";
}
