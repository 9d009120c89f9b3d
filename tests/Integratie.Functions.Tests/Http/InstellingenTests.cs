using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Tests.Http;

public sealed class InstellingenTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("Hub:Limieten:PerSeconde", "veel", "Hub:Limieten:PerSeconde moet een geheel getal van 1 tot en met 1000000 zijn, niet 'veel'")]
    [InlineData("Hub:Limieten:AnoniemPerSeconde", "0", "Hub:Limieten:AnoniemPerSeconde moet een geheel getal van 1 tot en met 1000000 zijn, niet '0'")]
    [InlineData("Hub:Limieten:FouteSleutelsPerMinuut", "-1", "Hub:Limieten:FouteSleutelsPerMinuut moet een geheel getal van 1 tot en met 1000000 zijn, niet '-1'")]
    [InlineData("Hub:Bezorging:LokaleAdressen", "misschien", "Hub:Bezorging:LokaleAdressen moet true of false zijn, niet 'misschien'")]
    public async Task A_setting_that_cannot_be_used_stops_the_start_and_is_named(string naam, string waarde, string melding)
    {
        var fout = await Assert.ThrowsAsync<InstellingException>(() => Proefhub.StartAsync(map, $"--{naam}", waarde));

        Assert.Equal(melding, fout.Message);
    }
}
