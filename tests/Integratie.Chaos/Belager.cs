using System.Diagnostics;
using Integratie.Functions.Tests.Commandos;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>What is done to the hub while it works. Mostly SIGKILL, at any moment.</summary>
internal sealed class Belager(Hubproces hub, Func<int> aangenomen, Random toeval, Verzetteklok? klok)
{
    /// <summary>A busy machine takes long to accept the next few.</summary>
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(3);

    /// <summary>How often each attack was made.</summary>
    public Dictionary<string, int> Gedaan { get; } = [];

    /// <summary>What the hub did that it must not.</summary>
    public List<string> Fouten { get; } = [];

    public async Task ValAanAsync()
    {
        var tot = aangenomen() + toeval.Next(1, 60);
        await Wachten.TotAsync(() => Task.FromResult(aangenomen() >= tot), "er wordt aangenomen", Langste);
        await (toeval.Next(10) switch
        {
            < 3 when klok is not null => AlsAsync("klok verzet terwijl de hub werkt", VerzetAsync),
            < 6 => AlsAsync("SIGKILL", DoodAsync),
            < 7 => AlsAsync("SIGKILL tijdens de start", DoodTijdensStartAsync),
            < 8 => AlsAsync("SIGTERM", StopAsync),
            < 9 => AlsAsync("stilgezet", ZetStilAsync),
            _ => AlsAsync("tweede hub", TweedeHubAsync),
        });
    }

    private Task AlsAsync(string naam, Func<Task> aanval)
    {
        Gedaan[naam] = Gedaan.GetValueOrDefault(naam) + 1;
        return aanval();
    }

    private async Task DoodAsync()
    {
        await hub.DoodAsync();
        await BeginAsync();
    }

    private async Task DoodTijdensStartAsync()
    {
        await hub.DoodAsync();
        hub.Start();
        await Task.Delay(toeval.Next(0, 1500));
        await DoodAsync();
    }

    private async Task StopAsync()
    {
        if (await hub.StopAsync() is not 0 and var code)
            Fouten.Add($"na SIGTERM exitcode {code}: {hub.Fouten}");
        await BeginAsync();
    }

    private async Task ZetStilAsync()
    {
        await SeinAsync("-STOP");
        await Task.Delay(toeval.Next(50, 3000));
        await SeinAsync("-CONT");
    }

    private async Task TweedeHubAsync()
    {
        var (code, _, fouten) = await Commando.VoerUitAsync("--urls", $"http://127.0.0.1:{VrijePoort.Kies()}", "--Hub:Data", hub.Data);
        if (code != 2 || fouten.Trim().Split('\n').Length != 1)
            Fouten.Add($"een tweede hub op dezelfde map eindigde met {code}: {fouten}");
    }

    private Task VerzetAsync()
    {
        klok!.Verzet(toeval);
        return Task.CompletedTask;
    }

    /// <summary>The clock can be another when it starts again.</summary>
    private Task BeginAsync()
    {
        if (klok is not null && toeval.Next(2) == 0)
            _ = AlsAsync("klok verzet voor de start", VerzetAsync);
        hub.Start();
        return hub.WachtTotKlaarAsync();
    }

    private async Task SeinAsync(string sein)
    {
        using var kill = Process.Start("kill", [sein, $"{hub.Id}"]);
        await kill.WaitForExitAsync();
    }
}
