using System.Diagnostics;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Commandos;

/// <summary>Every command with progress, with a terminal instead of a pipe: <c>script</c> of util-linux gives it one.</summary>
public sealed class Een_opdracht_op_een_terminal
{
    [Fact]
    public async Task Doet_daar_hetzelfde_met_een_balk()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await File.WriteAllTextAsync(ruimte.Pad("sleutel"), Testregister.Sleutel(Testregister.Beheer));
        var data = $"--Hub:Data {ruimte.Data}";
        var hub = $"--hub {ruimte.Hub.Adres} --sleutel {ruimte.Pad("sleutel")}";

        await GaatGoedAsync($"backup --naar {ruimte.Pad("hub.bak")} {data}", "De back-up staat in");
        await GaatGoedAsync($"herstel --van {ruimte.Pad("hub.bak")} --Hub:Data {ruimte.Pad("terug")}", "Start de hub met de sleutels van toen");
        await GaatGoedAsync($"controleer {data}", "Alles is in orde.");
        await GaatGoedAsync($"audit-controle {data}", "De keten is heel.");
        await GaatGoedAsync($"logboek --naar {ruimte.Pad("schijf.ndjson")} {data}", "regels staan in");
        await GaatGoedAsync($"logboek --naar {ruimte.Pad("hub.ndjson")} {hub}", "regels staan in");
        await ruimte.Hub.StopAsync();
        await GaatGoedAsync($"sleutels-wissel {data}", "opnieuw versleuteld");

        Assert.NotEmpty(await File.ReadAllLinesAsync(ruimte.Pad("schijf.ndjson")));
    }

    private static async Task GaatGoedAsync(string regel, string einde)
    {
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", $"dotnet {typeof(Hub).Assembly.Location} {regel}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TERM"] = "xterm" },
        };
        using var proces = Process.Start(start)!;
        var uit = await proces.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await proces.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        Assert.True(proces.ExitCode == 0, uit);
        Assert.Contains(einde, uit, StringComparison.Ordinal);
        Assert.Contains('\e', uit);
    }
}
