namespace Integratie.Kern.Berichten;

/// <summary>One line of a type's "goes to": to whom, and how much of it.</summary>
public sealed record Bestemming(Doel Doel, Weergave Weergave = Weergave.Alles)
{
    /// <summary>What goes there instead when the child has a geheim adres; null when that makes no difference here.</summary>
    public Weergave? BijGeheimAdres { get; init; }

    public Weergave Voor(bool geheimAdres) => geheimAdres ? BijGeheimAdres ?? Weergave : Weergave;
}
