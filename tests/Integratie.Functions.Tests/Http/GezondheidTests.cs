using System.Net;
using Integratie.Kern.Deelnemers;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Http;

public sealed class GezondheidTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public async Task A_hub_is_ready_when_it_answers_and_needs_no_key_to_say_so()
    {
        await using var hub = await Proefhub.StartAsync(map);

        using var leeft = await hub.HaalAsync("/health/live");
        using var gereed = await hub.HaalAsync("/health/ready");

        Assert.Equal("leeft", (string?)(await leeft.JsonAsync())["status"]);
        Assert.Equal(HttpStatusCode.OK, gereed.StatusCode);
        Assert.Equal("gereed", (string?)(await gereed.JsonAsync())["status"]);
    }

    [Fact]
    public async Task A_hub_whose_disk_refuses_what_it_writes_is_not_ready_until_it_takes_it_again()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var opslag = hub.Services.GetRequiredService<SqliteStore>();
        var schrijver = await opslag.WriteAsync(sessie => sessie);
        await opslag.WriteAsync(sessie => sessie.Execute("PRAGMA query_only = ON"));
        using (var geweigerd = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}", Rol.Beheer, """{ "naam": "Nieuw" }"""))
            await geweigerd.ProbleemAsync(503, "niet-beschikbaar");

        using var vol = await hub.HaalAsync("/health/ready");
        schrijver.Execute("PRAGMA query_only = OFF"); // Not by a write: none gets through.
        using var weer = await hub.HaalAsync("/health/ready");

        Assert.Contains("opslag: neemt geen wijzigingen aan", (await vol.ProbleemAsync(503, "niet-beschikbaar")).Fouten());
        Assert.Equal(HttpStatusCode.OK, weer.StatusCode);
    }

    [Fact]
    public async Task A_hub_without_its_store_lives_and_is_not_ready_with_the_reason()
    {
        await using var hub = await Proefhub.StartAsync(map);
        await hub.Services.GetRequiredService<SqliteStore>().DisposeAsync();

        using var leeft = await hub.HaalAsync("/health/live");
        using var gereed = await hub.HaalAsync("/health/ready");
        using var schrijven = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}", Rol.Beheer, "{}");

        Assert.Equal(HttpStatusCode.OK, leeft.StatusCode);
        var probleem = await gereed.ProbleemAsync(503, "niet-beschikbaar");
        Assert.Contains("register: de tabellen antwoorden niet", probleem.Fouten());
        Assert.Equal(TimeSpan.FromSeconds(5), gereed.Headers.RetryAfter?.Delta);
        Assert.True((int)schrijven.StatusCode >= 500);
        Assert.DoesNotContain("ObjectDisposed", await schrijven.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
