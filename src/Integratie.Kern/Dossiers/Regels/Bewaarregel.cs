using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>When a dossier is closed: from then on its retention period runs.</summary>
public static class Bewaarregel
{
    /// <summary>A measure without a known end has ended when the child that it was imposed on must be of age.</summary>
    private const int Meerderjarig = 18;

    /// <summary>The last day of the last measure, or of the last change when that is later; null while something is still to come.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="gewijzigd">The day of the last change.</param>
    public static LocalDate? GeslotenOp(Dossier dossier, LocalDate gewijzigd) =>
        dossier.Wekmoment is not null || !dossier.Rest.IsEmpty
            ? null
            : dossier.Klokken.Trajecten.Where(t => !t.Opgeheven).Select(t => t.LaatsteDag ?? t.Begin.PlusYears(Meerderjarig)).Append(gewijzigd).Max();
}
