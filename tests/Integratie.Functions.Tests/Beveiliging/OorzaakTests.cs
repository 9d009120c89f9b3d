using Integratie.Functions.Instellingen;
using Integratie.Functions.Tests.Http;

namespace Integratie.Functions.Tests.Beveiliging;

/// <summary>What the runtime says in English of a file or folder, as an operator reads it.</summary>
public sealed class OorzaakTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void A_name_that_is_too_long() =>
        Assert.Equal("die naam is te lang.", Oorzaak.Van(Assert.ThrowsAny<IOException>(() => File.WriteAllText(Path.Combine(map.Pad, new string('x', 300)), ""))));

    [Fact]
    public void A_disk_that_is_full()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Assert.Equal("de schijf is vol.", Oorzaak.Van(Assert.ThrowsAny<IOException>(() => File.WriteAllText("/dev/full", "x"))));
    }

    [Fact]
    public void A_folder_that_is_read_as_a_file() => Assert.Equal(
        $"{map.Pad} is een map, geen bestand.",
        Oorzaak.VanBestand(map.Pad, Assert.ThrowsAny<UnauthorizedAccessException>(() => File.ReadAllText(map.Pad))));

    [Fact]
    public void A_file_that_is_not_there_stays_that()
    {
        var weg = Path.Combine(map.Pad, "weg");

        Assert.Equal($"{weg} bestaat niet.", Oorzaak.VanBestand(weg, Assert.ThrowsAny<IOException>(() => File.ReadAllText(weg))));
    }
}
