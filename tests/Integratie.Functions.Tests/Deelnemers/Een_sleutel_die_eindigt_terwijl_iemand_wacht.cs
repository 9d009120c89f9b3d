using System.Net;
using System.Text;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class Een_sleutel_die_eindigt_terwijl_iemand_wacht
{
    [Fact]
    public async Task Geeft_niets_meer_van_wat_daarna_komt()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var wachtend = hub.RoepAsync(HttpMethod.Get, "/v1/berichten?wacht=20", Testregister.Gi);

        using var inhoud = new StringContent("""{ "overlapDagen": 0 }""", Encoding.UTF8, "application/json");
        using (var ingetrokken = await hub.RoepAsync(HttpMethod.Post, $"/v1/deelnemers/{Testregister.Gi}/sleutels", Testregister.Beheer, inhoud))
            Assert.Equal(HttpStatusCode.Created, ingetrokken.StatusCode);
        using (var aangeleverd = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak()))
            Assert.Equal(HttpStatusCode.Accepted, aangeleverd.StatusCode);

        using var gelezen = await wachtend;
        Assert.Equal(HttpStatusCode.Unauthorized, gelezen.StatusCode);
    }
}
