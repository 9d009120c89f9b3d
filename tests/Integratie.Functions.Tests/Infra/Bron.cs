namespace Integratie.Functions.Tests.Infra;

/// <summary>The files of this repository, as they stand beside the tests that were built from it.</summary>
internal static class Bron
{
    public static string Map { get; } = Zoek(AppContext.BaseDirectory);

    public static string Lees(string pad) => File.ReadAllText(Path.Combine(Map, pad));

    public static IEnumerable<string> Bestanden(string map, string patroon) =>
        Directory.EnumerateFiles(Path.Combine(Map, map), patroon, SearchOption.AllDirectories)
            .Where(pad => !pad.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !pad.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Zoek(string map) =>
        File.Exists(Path.Combine(map, "Integratie.sln"))
            ? map
            : Zoek(Path.GetDirectoryName(map) ?? throw new InvalidOperationException("There is no Integratie.sln above the tests."));
}
