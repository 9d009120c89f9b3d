using System.Globalization;
using System.Security.Claims;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>A copy of its cookie, made before somebody signed out, may not open the pages for ever.</summary>
public sealed class Een_sessie(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    [Theory]
    [InlineData(1, 200)]
    [InlineData(-1, 302)]
    public async Task Eindigt_ook_als_iemand_bezig_blijft(int minutenNogTeGaan, int status)
    {
        using var bezoek = new Portaalbezoek(gedeeld.Hub.Client.BaseAddress!);
        await bezoek.MeldAanAsync(Proefhub.Sleutel(Rol.Gi));
        var vorm = gedeeld.Hub.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Portaalsessie.Schema).TicketDataFormat;
        var kaart = vorm.Unprotect(bezoek.Koekje("hub-sessie"))!;
        var wie = (ClaimsIdentity)kaart.Principal.Identity!;
        var tot = Assert.Single(wie.FindAll("tot"));
        Assert.InRange(
            DateTimeOffset.Parse(tot.Value, CultureInfo.InvariantCulture),
            TimeProvider.System.GetUtcNow().AddHours(7.5),
            TimeProvider.System.GetUtcNow().AddHours(8));

        wie.RemoveClaim(tot);
        wie.AddClaim(new("tot", TimeProvider.System.GetUtcNow().AddMinutes(minutenNogTeGaan).ToString("O", CultureInfo.InvariantCulture)));
        bezoek.Koekje("hub-sessie", vorm.Protect(new AuthenticationTicket(new ClaimsPrincipal(wie), kaart.Properties, Portaalsessie.Schema)));

        Assert.Equal(status, (await bezoek.StuurAsync("GET", "/leveringen")).Status);
    }
}
