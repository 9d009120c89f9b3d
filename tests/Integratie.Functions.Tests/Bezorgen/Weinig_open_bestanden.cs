using System.Net.Sockets;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>A process that may have few files open: .NET ends it where it cannot open one for a thread or an assembly.</summary>
public sealed class Weinig_open_bestanden
{
    [SkippableTheory]
    [InlineData(64)]
    [InlineData(256)]
    [InlineData(1023)]
    public async Task Te_weinig_houdt_de_start_tegen_met_een_regel(int grens)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "the limit is read from /proc");
        await using var hub = Met(grens);

        hub.Start();

        Assert.Equal(2, await hub.EindAsync());
        var regel = Assert.Single(hub.Fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.StartsWith($"De hub mag hier maar {grens} bestanden en verbindingen tegelijk open hebben", regel, StringComparison.Ordinal);
        Assert.False(Directory.Exists(hub.Data));
    }

    [SkippableFact]
    public async Task Meer_verbindingen_dan_er_open_mogen_zijn_beeindigen_hem_niet()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "the limit is read from /proc");
        Skip.If(OpenFiles.Connections < 1024, "this machine allows the test itself too few connections");
        await using var hub = Met(1024);
        hub.Start();
        await hub.WachtTotKlaarAsync();

        var verbindingen = new List<TcpClient>();
        for (var i = 0; i < 1200; i++)
        {
            var verbinding = new TcpClient();
            verbindingen.Add(verbinding);
            await verbinding.ConnectAsync(hub.Adres.Host, hub.Adres.Port);
        }

        // Who is refused is told by the end of the connection: then all before it were seen.
        await Assert.ThrowsAnyAsync<IOException>(async () => await verbindingen[^1].GetStream().ReadExactlyAsync(new byte[1]));
        verbindingen.ForEach(verbinding => verbinding.Dispose());
        await hub.WachtTotKlaarAsync();
        Assert.False(hub.IsGestopt);
    }

    private static Hubproces Met(int grens)
    {
        var hub = Hubproces.Maak(new Testregister());
        hub.Via = ["bash", "-c", $"ulimit -n {grens}; exec \"$0\" \"$@\""];
        return hub;
    }
}
