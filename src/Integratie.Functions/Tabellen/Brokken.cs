namespace Integratie.Functions.Tabellen;

/// <summary>A blob in one entity: a property holds at most 64 KiB, so it is cut into chunks of 60 KiB.</summary>
public static class Brokken
{
    internal const int Grootte = 60 * 1024;

    private const string Gewoon = "Inhoud";

    /// <param name="rij">Gets the blob.</param>
    /// <param name="inhoud">The blob.</param>
    /// <param name="naam">What its properties are called, with a number behind it.</param>
    public static void ZetBrokken(this TableEntity rij, byte[] inhoud, string naam = Gewoon)
    {
        for (var i = 0; i * Grootte < inhoud.Length; i++)
            rij[Naam(naam, i)] = inhoud.Length <= Grootte ? inhoud : inhoud[(i * Grootte)..Math.Min(inhoud.Length, (i + 1) * Grootte)];
    }

    public static byte[] LeesBrokken(this TableEntity rij, string naam = Gewoon)
    {
        var eerste = rij.GetBinary(Naam(naam, 0)) ?? [];
        if (!rij.ContainsKey(Naam(naam, 1)))
            return eerste;
        using var geheel = new MemoryStream();
        for (var i = 0; rij.GetBinary(Naam(naam, i)) is { } brok; i++)
            geheel.Write(brok);
        return geheel.ToArray();
    }

    /// <summary>Takes the blob out of the row.</summary>
    public static void WisBrokken(this TableEntity rij)
    {
        for (var i = 0; rij.Remove(Naam(Gewoon, i)); i++)
        {
        }
    }

    private static string Naam(string naam, int nummer) => $"{naam}{nummer}";
}
