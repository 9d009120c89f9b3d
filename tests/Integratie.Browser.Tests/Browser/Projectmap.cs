namespace Integratie.Browser.Tests.Browser;

/// <summary>Where the project lies.</summary>
internal static class Projectmap
{
    public static string Pad { get; } = Zoek(AppContext.BaseDirectory);

    private static string Zoek(string map) =>
        File.Exists(Path.Combine(map, "Integratie.sln")) ? map : Zoek(Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Integratie.sln"));
}
