using Integratie.Kern.Tijd;

namespace Integratie.Kern.Normen;

/// <summary>One norm on one clock. A term keeps the norm it was started with, so a change of configuration reaches only new terms.</summary>
/// <param name="Sluit">What meets it.</param>
/// <param name="Bron">The document that the term comes from, in Dutch.</param>
public sealed record Norm(
    Normnaam Naam,
    Klok Klok,
    Startfeit Start,
    IReadOnlyList<Sluitfeit> Sluit,
    Termijnduur Termijn,
    Kalenderbeleid Kalender,
    Waarschuwing Waarschuwing,
    string Bron)
{
    /// <summary>Norm 1 is about the GI: a new GI starts it again. Norms 2 and 3 are about the child and go on.</summary>
    internal bool PerGi => Naam == Normnaam.Jeugdbeschermer;
}
