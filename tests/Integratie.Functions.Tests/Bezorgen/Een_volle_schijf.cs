using System.Diagnostics;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>A start on a disk that is full: a small file system of its own, that goes with the process.</summary>
public sealed class Een_volle_schijf
{
    private const string Melding = "De schijf is vol: de hub kan niet beginnen. Maak ruimte en start hem opnieuw.";

    [SkippableTheory]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(200)]
    [InlineData(580)]
    public async Task Is_een_regel_en_code_2_op_een_nieuwe_map(int kilobytes)
    {
        await using var hub = Hubproces.Maak(new Testregister());
        Op(hub, kilobytes, "true");

        hub.Start();

        Assert.Equal(2, await hub.EindAsync());
        Assert.Equal(Melding, hub.Fouten.Trim());
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(16)]
    public async Task Is_geen_schade_aan_wat_er_staat(int vrij)
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        await hub.StopAsync();
        var eerder = hub.Data + "-eerder";
        Directory.Move(hub.Data, eerder);
        var vul = $"dd if=/dev/zero of=\"$0/rest\" bs=1k count=$(($(df -k --output=avail \"$0\" | tail -1) - {vrij})) 2>/dev/null";
        Op(hub, 4096, $"cp -a '{eerder}/.' \"$0\" && {vul}");

        hub.Start();

        Assert.Equal(2, await hub.EindAsync());
        Assert.Equal(Melding, hub.Fouten.Trim());
    }

    [SkippableFact]
    public async Task Of_een_die_niets_aanneemt_is_voor_controleer_geen_bevinding()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        await hub.StopAsync();
        Skip.IfNot(MagAankoppelen(), "a file system of its own may not be mounted here");

        const string AlleenLezen = "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && exec dotnet \"$0\" controleer --Hub:Data \"$1\"";
        using var proces = Process.Start("unshare", ["-rm", "sh", "-c", AlleenLezen, typeof(Hub).Assembly.Location, hub.Data]);
        await proces.WaitForExitAsync();

        Assert.Equal(2, proces.ExitCode);
    }

    private static void Op(Hubproces hub, int kilobytes, string vooraf)
    {
        Skip.IfNot(MagAankoppelen(), "a file system of its own may not be mounted here");
        Directory.CreateDirectory(hub.Data);
        hub.Via = ["unshare", "-rm", "sh", "-c", $"mount -t tmpfs -o size={kilobytes}k,mode=700 tmpfs \"$0\" && {vooraf} && exec \"$@\"", hub.Data];
    }

    private static bool MagAankoppelen()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var proef = Process.Start("unshare", ["-rm", "sh", "-c", "mount -t tmpfs tmpfs /tmp"]);
        proef.WaitForExit();
        return proef.ExitCode == 0;
    }
}
