namespace Integratie.Kern.Dossiers;

/// <summary>
/// Brings out the next deliveries of a change that had more than fit in one transaction (a long history for a new GI). Run until
/// <see cref="Dossier.Rest"/> is empty; what is planned meanwhile goes behind it, so the order holds.
/// </summary>
public static class Restregel
{
    public static void Pas(Wijziging w) => w.VervolgRest();
}
