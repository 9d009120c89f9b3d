using NodaTime;

namespace Integratie.Portaal;

/// <summary>Who looks at a page, and what every page shows of it.</summary>
/// <param name="Naam">Of the deelnemer; null without a session.</param>
/// <param name="Rol">As in messages; null without a session.</param>
/// <param name="Menu">The pages that are for this deelnemer.</param>
/// <param name="Pad">Path of the page, without the query.</param>
/// <param name="Formuliersleutel">Goes along with every form, so that no other site can send one.</param>
/// <param name="Nu">The hub's clock.</param>
public sealed record Bezoek(string? Naam, string? Rol, IReadOnlyList<Menupunt> Menu, string Pad, string Formuliersleutel, Instant Nu)
{
    /// <summary>Name of the hidden field with <see cref="Formuliersleutel"/>.</summary>
    public const string Formulierveld = "formuliersleutel";

    public bool IsBeheer => Rol == "beheer";
}
