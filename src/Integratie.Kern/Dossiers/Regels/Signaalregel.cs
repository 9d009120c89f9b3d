namespace Integratie.Kern.Dossiers;

/// <summary>The operator has seen to a signal.</summary>
public static class Signaalregel
{
    /// <param name="gebeurtenis">Number of the event that showed it.</param>
    public static void SluitAf(Wijziging w, long gebeurtenis) =>
        w.Dossier = w.Dossier with { Signalen = w.Dossier.Signalen.RemoveAll(signaal => signaal.Gebeurtenis == gebeurtenis) };
}
