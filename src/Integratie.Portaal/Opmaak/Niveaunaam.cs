namespace Integratie.Portaal.Opmaak;

/// <summary>What a row of the monitor is, as a reader reads it.</summary>
public static class Niveaunaam
{
    public static string Van(string niveau) => niveau == "gi" ? "GI" : niveau;
}
