namespace Integratie.Lokaal.Opslag;

/// <summary>A folder that only its owner can enter: what lies in it is about children, or opens what is.</summary>
public static class PrivateFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it; one that was made for the hub, and is empty, becomes private. One with other things in it may be shared on purpose.</summary>
    public static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) return;
        Directory.CreateDirectory(folder, Owner);
        File.SetUnixFileMode(folder, Owner);
    }
}
