using Integratie.Kern.Berichten;

namespace Integratie.Functions.Http;

/// <summary>Makes problem answers; an endpoint returns them, code deeper down throws them with <see cref="ProbleemException"/>.</summary>
public static class Problemen
{
    /// <summary>The start of every <c>type</c>.</summary>
    public const string Voorvoegsel = "urn:jeugdbescherming:probleem:";

    /// <param name="soort">Which problem.</param>
    /// <param name="detail">What happened to this request, in Dutch; without it the general text of the kind.</param>
    /// <param name="fouten">All faults of the request.</param>
    public static ProbleemAntwoord Antwoord(Probleemsoort soort, string? detail = null, IReadOnlyList<Fout>? fouten = null) =>
        new(new Probleem(Voorvoegsel + soort.Naam, soort.Titel, soort.Status, detail ?? soort.Detail, fouten is { Count: > 0 } ? fouten : null));

    /// <summary>400 with every fault.</summary>
    public static ProbleemAntwoord Ongeldig(IReadOnlyList<Fout> fouten) =>
        Antwoord(Probleemsoort.Ongeldig, fouten.Count == 1 ? "Er is één fout gevonden." : $"Er zijn {fouten.Count} fouten gevonden.", fouten);

    /// <summary>400 with one fault.</summary>
    public static ProbleemAntwoord Ongeldig(string pad, string melding) => Ongeldig([new Fout(pad, melding)]);

    /// <summary>404: what is asked for is not there, or not for this caller.</summary>
    public static ProbleemAntwoord NietGevonden(string detail) => Antwoord(Probleemsoort.NietGevonden, detail);

    /// <summary>403.</summary>
    public static ProbleemAntwoord GeenToegang(string detail, IReadOnlyList<Fout>? fouten = null) =>
        Antwoord(Probleemsoort.GeenToegang, detail, fouten);

    /// <summary>503 with Retry-After.</summary>
    /// <param name="opnieuwNa">After how long it is worth trying again.</param>
    /// <param name="detail">What cannot be done.</param>
    /// <param name="fouten">The reasons.</param>
    public static ProbleemAntwoord NietBeschikbaar(TimeSpan opnieuwNa, string? detail = null, IReadOnlyList<Fout>? fouten = null) =>
        Antwoord(Probleemsoort.NietBeschikbaar, detail, fouten) with { OpnieuwNa = opnieuwNa };
}
