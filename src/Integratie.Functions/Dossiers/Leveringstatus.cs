namespace Integratie.Functions.Dossiers;

/// <summary>How far a delivery is. Vastgelopen is a flag for people: attempts go on where there is an address.</summary>
public static class Leveringstatus
{
    public const string Wacht = "wacht";
    public const string Afgeleverd = "afgeleverd";
    public const string Vastgelopen = "vastgelopen";
    public const string Afgesloten = "afgesloten";

    /// <summary>What needs the operator first.</summary>
    public static readonly IReadOnlyList<string> Alle = [Vastgelopen, Wacht, Afgesloten, Afgeleverd];

    /// <summary>Whether later deliveries of the same dossier and ontvanger wait for it.</summary>
    public static bool IsOpen(string status) => status is Wacht or Vastgelopen;
}
