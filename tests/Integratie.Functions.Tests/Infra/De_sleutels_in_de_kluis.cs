using System.Diagnostics;
using Integratie.Functions.Tests.Http;

namespace Integratie.Functions.Tests.Infra;

/// <summary>The script that makes the two keys, with a program in the place of the Azure CLI that writes down what it is asked.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class De_sleutels_in_de_kluis : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("", "hub-hmac hub-data")]
    [InlineData("iets-anders\\nhub-hmac\\nhub-data-oud", "hub-data")]
    [InlineData("hub-data\\nhub-hmac", "")]
    public async Task Worden_elk_een_keer_gemaakt(string aanwezig, string gemaakt)
    {
        await DraaiAsync($"'keyvault show') echo Enabled;; 'secret list') printf '{aanwezig}\\n';;", verwacht: 0);

        Assert.Equal(gemaakt, string.Join(' ', Gemaakt()));
    }

    [Fact]
    public async Task Blijven_met_rust_in_een_kluis_die_dicht_is()
    {
        await DraaiAsync("'keyvault show') echo Disabled;; *) exit 1;;", verwacht: 0);

        Assert.Empty(Gemaakt());
    }

    [Fact]
    public async Task Worden_niet_opnieuw_gemaakt_als_niet_te_lezen_is_wat_er_is()
    {
        await DraaiAsync("'keyvault show') echo Enabled;; 'secret list') exit 1;;", verwacht: 1);

        Assert.Empty(Gemaakt());
    }

    private IEnumerable<string> Gemaakt() =>
        from regel in File.ReadLines(Path.Combine(map.Pad, "gevraagd"))
        where regel.StartsWith("keyvault secret set", StringComparison.Ordinal)
        select regel.Split(' ')[6];

    private async Task DraaiAsync(string antwoorden, int verwacht)
    {
        Programma("az", $"""
            echo "$@" >> "{map.Pad}/gevraagd"
            if [ "$2" = secret ]; then shift; fi
            case "$1 $2" in
            {antwoorden}
            esac
            """);
        Programma("sleep", "");
        Programma("openssl", "echo c2xldXRlbA==");
        var start = new ProcessStartInfo("sh") { ArgumentList = { Path.Combine(Bron.Map, "infra/sleutels/maak-sleutels.sh"), "kv-proef" } };
        start.Environment["PATH"] = $"{map.Pad}:{Environment.GetEnvironmentVariable("PATH")}";
        using var proces = Process.Start(start)!;
        await proces.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(verwacht, proces.ExitCode);
    }

    private void Programma(string naam, string inhoud) =>
        File.SetUnixFileMode(map.Schrijf(naam, $"#!/bin/sh\n{inhoud}\n"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
