namespace Integratie.Kern.Dossiers;

/// <summary>What <see cref="Bevoegdheid"/> says about an event.</summary>
/// <param name="Probleem">Name of the problem when it is refused.</param>
public sealed record Oordeel(Oordeel.Soort Uitkomst, string? Probleem = null)
{
    public enum Soort
    {
        /// <summary>It counts.</summary>
        Aanvaard,

        /// <summary>It has no effect; the sender is told.</summary>
        Geweigerd,

        /// <summary>It waits for a decision that names its sender.</summary>
        Aangehouden,
    }

    internal static readonly Oordeel Aanvaard = new(Soort.Aanvaard);

    internal static readonly Oordeel Aangehouden = new(Soort.Aangehouden);

    internal static readonly Oordeel NietBevoegd = new(Soort.Geweigerd, Weigering.NietBevoegd);
}
