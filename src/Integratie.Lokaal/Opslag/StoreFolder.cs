namespace Integratie.Lokaal.Opslag;

/// <summary>The folder of one hub: readable by its owner only, and held by one process at a time.</summary>
internal sealed class StoreFolder : IDisposable
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int WouldBlockLinux = 11, WouldBlockMac = 35, SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream _lock;

    private StoreFolder(string file, FileStream @lock) => (File, _lock) = (file, @lock);

    public string File { get; }

    /// <exception cref="StoreException">The folder cannot be used, or another hub has it.</exception>
    public static StoreFolder Take(string folder)
    {
        try
        {
            PrivateFolder.Make(folder);
            return new StoreFolder(Path.Combine(folder, "hub.db"), OpenOwned(Path.Combine(folder, "hub.lock"), FileShare.None));
        }
        catch (IOException failure) when (failure.HResult is WouldBlockLinux or WouldBlockMac or SharingViolation)
        {
            throw new StoreException($"{folder} is in gebruik door een andere hub. Stop die eerst, of neem een andere map.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unusable(folder, failure);
        }
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>A file that is created, or was left readable by others, ends up owner-only.</summary>
    public static FileStream OpenOwned(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerFile;
        var stream = new FileStream(path, options);
        if (!OperatingSystem.IsWindows() && System.IO.File.GetUnixFileMode(path) != OwnerFile)
            System.IO.File.SetUnixFileMode(path, OwnerFile);
        return stream;
    }

    public static StoreException Unusable(string path, Exception failure) =>
        new($"{path} is niet bruikbaar als opslag: {StoreReason.Of(failure)}", failure);
}
