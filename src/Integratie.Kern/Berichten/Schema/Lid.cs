namespace Integratie.Kern.Berichten.Schema;

/// <summary>A member of event data, as the catalogue describes it. Made by the factories in the other half of this type.</summary>
/// <param name="Verplicht">Whether it must be there; <c>null</c> counts as absent.</param>
public sealed partial record Lid(string Naam, Vorm Vorm, bool Verplicht = true)
{
    /// <summary>The same member, that may be absent.</summary>
    public Lid Optioneel => this with { Verplicht = false };
}
