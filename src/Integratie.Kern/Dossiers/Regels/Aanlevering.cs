using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>How an event came into the hub, as far as a rule needs to know.</summary>
/// <param name="Ontvangen">When the hub had it.</param>
/// <param name="Gesplitst">It is one child's part of a decision about several (<see cref="Berichten.Splitsing"/>).</param>
/// <param name="OrigineelElders">
/// Of a correction: the version that it corrects is in the dossier of another child (<see cref="Intrekregel.Betreft"/>), from the same sender.
/// </param>
/// <param name="AlGemeld">The part of another child was refused before it: the sender, who sent one event, has been told.</param>
public sealed record Aanlevering(Instant Ontvangen, bool Gesplitst = false, bool OrigineelElders = false, bool AlGemeld = false)
{
    /// <summary>Its receipt, by which what follows from it can be told to its sender.</summary>
    public string? Ontvangst { get; init; }
}
