namespace Integratie.Voorbeeld;

/// <summary>The folder with the hub's data: the one asked for, or a temporary one that goes when the show is over.</summary>
internal sealed class Datamap : IDisposable
{
    private readonly bool tijdelijk;

    private Datamap(string pad, bool tijdelijk) => (Pad, this.tijdelijk) = (pad, tijdelijk);

    public string Pad { get; }

    public static Datamap Kies(string? gevraagd) => gevraagd is null
        ? new(Directory.CreateTempSubdirectory("integratie-voorbeeld-").FullName, tijdelijk: true)
        : new(Path.GetFullPath(gevraagd), tijdelijk: false);

    /// <exception cref="Startfout">It is not empty: what a hub there already has would not be delivered again.</exception>
    public static Datamap KiesLege(string? gevraagd)
    {
        var map = Kies(gevraagd);
        return Directory.Exists(map.Pad) && Directory.EnumerateFileSystemEntries(map.Pad).Any()
            ? throw new Startfout($"{map.Pad} is niet leeg; kies een lege of nieuwe map.")
            : map;
    }

    public void Dispose()
    {
        if (tijdelijk)
            Directory.Delete(Pad, recursive: true);
    }
}
