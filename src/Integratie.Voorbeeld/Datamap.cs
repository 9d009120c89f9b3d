namespace Integratie.Voorbeeld;

/// <summary>The folder with the hub's data: the one asked for, or a temporary one that goes when the show is over.</summary>
internal sealed class Datamap : IDisposable
{
    private readonly bool tijdelijk;

    private Datamap(string pad, bool tijdelijk) => (Pad, this.tijdelijk) = (pad, tijdelijk);

    public string Pad { get; }

    /// <exception cref="Startfout">It is not empty: what a hub there already has would not be delivered again.</exception>
    public static Datamap Kies(string? gevraagd)
    {
        if (gevraagd is null)
            return new(Directory.CreateTempSubdirectory("integratie-voorbeeld-").FullName, tijdelijk: true);
        var pad = Path.GetFullPath(gevraagd);
        return Directory.Exists(pad) && Directory.EnumerateFileSystemEntries(pad).Any()
            ? throw new Startfout($"{pad} is niet leeg; kies een lege of nieuwe map.")
            : new(pad, tijdelijk: false);
    }

    public void Dispose()
    {
        if (tijdelijk)
            Directory.Delete(Pad, recursive: true);
    }
}
