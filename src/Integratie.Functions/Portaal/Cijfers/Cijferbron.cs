using Integratie.Functions.Http;
using Integratie.Functions.Monitor;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Cijfers;
using NodaTime;

namespace Integratie.Functions.Portaal.Cijfers;

/// <summary>The reports of the monitor for pages: the same ones as the API gives, ready before they are asked for again.</summary>
internal sealed class Cijferbron(Monitorlezer lezer, Monitorverloop verloop, TimeProvider klok) : IDisposable
{
    private readonly Voorraad<string, Monitorrapport> _rapporten = new();
    private readonly Voorraad<string, IReadOnlyList<Verlooppunt>> _verlopen = new();

    /// <summary>The day that it is for the hub.</summary>
    public LocalDate Vandaag => Amsterdam.Vandaag(klok);

    /// <summary>A report, or null while it is being counted.</summary>
    /// <exception cref="ProbleemException">403: not for this deelnemer.</exception>
    public Task<Monitorrapport?> RapportAsync(Monitoraanvraag aanvraag, Deelnemer wie)
    {
        var bereik = Monitorbereik.Van(aanvraag, wie);
        return _rapporten.GeefAsync(Sleutel(aanvraag, bereik), ct => lezer.LeesAsync(aanvraag.Vraag, bereik, ct));
    }

    /// <summary>The lead time from uitspraak to kennisgeving by month, or null while it is being counted.</summary>
    public Task<IReadOnlyList<Verlooppunt>?> VerloopAsync(Deelnemer wie)
    {
        var aanvraag = new Monitoraanvraag(new Monitorvraag(Vandaag, null, null, Monitoraanvraag.Standaard(wie.Rol)), null);
        var bereik = Monitorbereik.Van(aanvraag, wie);
        return _verlopen.GeefAsync(Sleutel(aanvraag, bereik), ct => verloop.LeesAsync(aanvraag.Vraag, bereik, ct));
    }

    public void Dispose()
    {
        _rapporten.Dispose();
        _verlopen.Dispose();
    }

    private static string Sleutel(Monitoraanvraag aanvraag, Monitorbereik bereik) =>
        $"{aanvraag} {bereik.IsOpen} {string.Join(',', bereik.Codes ?? ["*"])} {string.Join(',', bereik.Regios)}";
}
