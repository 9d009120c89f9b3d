using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>A bepaling jeugdhulp of a GI.</summary>
/// <param name="Nummer">Of the event in the dossier.</param>
/// <param name="Id">Of the event, as references use it.</param>
/// <param name="Gi">OIN of the GI that made it.</param>
/// <param name="Einde">The last day of all its help; null when some of it has no end.</param>
/// <param name="Vervangen">A later bepaling corrects it.</param>
public sealed record Bepalingstand(long Nummer, string Id, string Gi, LocalDate? Einde, bool Vervangen = false)
{
    /// <summary>Whether a gemeente to which the child moves on that day has to go on with it.</summary>
    public bool IsActueel(LocalDate dag) => !Vervangen && !(Einde < dag);
}
