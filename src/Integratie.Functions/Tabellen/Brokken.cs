namespace Integratie.Functions.Tabellen;

/// <summary>A blob in one entity: a property holds at most 64 KiB, so it is cut into chunks of 60 KiB.</summary>
public static class Brokken
{
    private const int Grootte = 60 * 1024;

    public static void ZetBrokken(this TableEntity rij, byte[] inhoud)
    {
        for (var i = 0; i * Grootte < inhoud.Length; i++)
            rij[Naam(i)] = inhoud.Length <= Grootte ? inhoud : inhoud[(i * Grootte)..Math.Min(inhoud.Length, (i + 1) * Grootte)];
    }

    public static byte[] LeesBrokken(this TableEntity rij)
    {
        var eerste = rij.GetBinary(Naam(0)) ?? [];
        if (!rij.ContainsKey(Naam(1)))
            return eerste;
        using var geheel = new MemoryStream();
        for (var i = 0; rij.GetBinary(Naam(i)) is { } brok; i++)
            geheel.Write(brok);
        return geheel.ToArray();
    }

    /// <summary>Takes the blob out of the row.</summary>
    public static void WisBrokken(this TableEntity rij)
    {
        for (var i = 0; rij.Remove(Naam(i)); i++)
        {
        }
    }

    private static string Naam(int nummer) => $"Inhoud{nummer}";
}
