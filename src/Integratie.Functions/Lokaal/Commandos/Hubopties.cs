using System.CommandLine;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Commandos;

/// <summary>Where a hub is that runs, here or on Azure, and with what the operator gets in.</summary>
internal sealed class Hubopties
{
    private const string Sleutelomgeving = "HUB_SLEUTEL";

    private readonly Option<string> hub = new("--hub") { HelpName = "adres" };

    private readonly Option<string> sleutel = new("--sleutel")
    {
        HelpName = "bestand",
        Description = $"Bestand met de sleutel of het token van beheer; anders de omgevingsvariabele {Sleutelomgeving}.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="commando">The command.</param>
    /// <param name="uitleg">Of <c>--hub</c>.</param>
    public static Hubopties Aan(Command commando, string uitleg)
    {
        var opties = new Hubopties { hub = { Description = uitleg } };
        commando.Options.Add(opties.hub);
        commando.Options.Add(opties.sleutel);
        return opties;
    }

    public bool Genoemd(ParseResult gelezen) => gelezen.GetValue(hub) is not null;

    /// <exception cref="InstellingException">No address, or no key.</exception>
    public async Task<Hubbeheer> VerbindAsync(ParseResult gelezen, CancellationToken ct) =>
        new(Adres("--hub", gelezen.GetValue(hub) ?? LokaleRuntimeExtensions.DefaultUrl), await SleutelAsync(gelezen.GetValue(sleutel), ct));

    /// <exception cref="InstellingException">It is none.</exception>
    public static Uri Adres(string optie, string tekst) => Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https"
        ? adres
        : throw new InstellingException($"{optie} moet een adres zijn ({LokaleRuntimeExtensions.DefaultUrl}), niet '{tekst}'");

    /// <exception cref="InstellingException">It cannot be read.</exception>
    public static async Task<string> LeesAsync(string optie, string bestand, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllTextAsync(bestand, ct);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new InstellingException($"{optie}: {bestand} is niet te lezen: {Oorzaak.VanBestand(bestand, fout)}");
        }
    }

    // Not on the command line: others on the machine can see that.
    private static async Task<string> SleutelAsync(string? bestand, CancellationToken ct) =>
        (bestand is null ? Environment.GetEnvironmentVariable(Sleutelomgeving) : await LeesAsync("--sleutel", bestand, ct))?.Trim() is { Length: > 0 } sleutel
            ? Bruikbaar(sleutel, bestand ?? Sleutelomgeving)
            : throw new InstellingException($"Geef de sleutel van beheer met --sleutel <bestand> of in {Sleutelomgeving}.");

    // Anything else cannot even be sent.
    private static string Bruikbaar(string sleutel, string bron) => sleutel.All(teken => teken is > ' ' and <= '~')
        ? sleutel
        : throw new InstellingException($"In {bron} staat geen sleutel: dat is een regel van gewone tekens, zonder spaties.");
}
