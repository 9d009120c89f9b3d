using Integratie.Functions.Bezorging;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Deelnemers;

/// <summary>Lets a webhook in only after it said itself that it wants the hub's messages.</summary>
internal sealed class Webhookaanmelding(Adresregels adresregels, Handdruk handdruk)
{
    private const string Pad = "bezorging.url";

    /// <exception cref="ProbleemException">400: the url may not be called, or does not agree.</exception>
    public async Task ControleerAsync(Bezorginstelling? oud, Bezorginstelling nieuw, CancellationToken ct)
    {
        if (nieuw.Url is { } adres && adresregels.Bezwaar(adres) is { } bezwaar)
            throw new ProbleemException(Problemen.Ongeldig(Pad, bezwaar));
        if (nieuw is not { Wijze: Bezorgwijze.Webhook, Url: { } url } || (oud is { Wijze: Bezorgwijze.Webhook, Opgezegd: null } && oud.Url == url))
            return;
        if (await handdruk.WeigeringAsync(url, ct) is { } weigering)
            throw new ProbleemException(Problemen.Ongeldig(Pad, weigering));
    }
}
