namespace Integratie.Kern.Berichten;

public static class Aardkenmerken
{
    /// <summary>Whether nothing was decided about the measure itself: refused, postponed, withdrawn or not admissible.</summary>
    public static bool ZonderMaatregel(this Aard aard) =>
        aard is Aard.Afwijzing or Aard.Aanhouding or Aard.Ingetrokken or Aard.NietOntvankelijk;
}
