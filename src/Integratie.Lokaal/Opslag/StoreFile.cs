namespace Integratie.Lokaal.Opslag;

/// <summary>A file that must be there; why it is not is said as it is.</summary>
public static class StoreFile
{
    /// <param name="folder">The data folder of a hub.</param>
    /// <returns>Its store.</returns>
    /// <exception cref="StoreException">There is none, or it may not be looked at.</exception>
    public static string OfHub(string folder) =>
        Existing(Path.Combine(Path.GetFullPath(folder), "hub.db"), "bestaat niet: in deze map staan geen gegevens van een hub");

    /// <param name="file">Its path.</param>
    /// <param name="absent">What is said of it when it is not there.</param>
    internal static string Existing(string file, string absent = "bestaat niet")
    {
        if (File.Exists(file)) return file;
        if (Directory.Exists(file)) throw new StoreException($"{file} is een map, geen bestand.");
        try
        {
            File.GetAttributes(file);
        }
        catch (UnauthorizedAccessException failure)
        {
            // Another user's folder: to call that empty would send the operator the wrong way.
            throw StoreFolder.Unusable(file, failure);
        }
        catch (IOException)
        {
            // It is really not there.
        }

        throw new StoreException($"{file} {absent}.");
    }
}
