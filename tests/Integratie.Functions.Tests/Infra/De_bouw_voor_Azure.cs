using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Infra;

/// <summary>What MSBuild makes of the rules of this repository when it builds for Azure; nothing is restored or built.</summary>
public sealed class De_bouw_voor_Azure : IDisposable
{
    // Where the Functions SDK writes it.
    private readonly string map = Path.Combine(Bron.Map, "src", "Integratie.Functions", "obj", "azure", Path.GetRandomFileName(), "WorkerExtensions");

    public void Dispose()
    {
        if (Path.GetDirectoryName(map) is { } ouder && Directory.Exists(ouder))
            Directory.Delete(ouder, recursive: true);
    }

    [Theory]
    [InlineData("lokaal", "src/Integratie.Functions")]
    [InlineData("azure", "src/Integratie.Functions/obj/azure")]
    public async Task Heeft_een_eigen_slotbestand(string runtime, string verwacht)
    {
        var slot = await VraagAsync(
            "src/Integratie.Functions/Integratie.Functions.csproj", $"-p:HubRuntime={runtime}",
            "-getProperty:NuGetLockFilePath", "-getProperty:HubRuntime");

        var pad = (string?)slot["Properties"]!["NuGetLockFilePath"];
        Assert.Equal(runtime, (string?)slot["Properties"]!["HubRuntime"]);
        // Not said: beside the project.
        Assert.Equal(
            Path.Combine(Bron.Map, verwacht, "packages.lock.json"),
            pad is { Length: > 0 } ? pad : Path.Combine(Bron.Map, "src/Integratie.Functions/packages.lock.json"));
    }

    [Fact]
    public async Task Geeft_het_project_dat_de_Functions_SDK_maakt_niets_mee()
    {
        Directory.CreateDirectory(map);
        var project = Path.Combine(map, "WorkerExtensions.csproj");
        await File.WriteAllTextAsync(project, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Voorbeeld" Version="4.6.0" /></ItemGroup>
            </Project>
            """);

        var uitslag = await VraagAsync(
            project, "-p:HubRuntime=azure", "-getProperty:ManagePackageVersionsCentrally", "-getProperty:TreatWarningsAsErrors", "-getItem:PackageReference");

        Assert.Equal(["Voorbeeld"], uitslag["Items"]!["PackageReference"]!.AsArray().Select(p => (string?)p!["Identity"]));
        Assert.NotEqual("true", (string?)uitslag["Properties"]!["ManagePackageVersionsCentrally"]);
        Assert.NotEqual("true", (string?)uitslag["Properties"]!["TreatWarningsAsErrors"]);
    }

    private static async Task<JsonNode> VraagAsync(string project, params string[] vragen)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, .. vragen]) { WorkingDirectory = Bron.Map, RedirectStandardOutput = true };
        using var proces = Process.Start(start)!;
        var uit = await proces.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await proces.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(proces.ExitCode == 0, uit);
        return JsonNode.Parse(uit)!;
    }
}
