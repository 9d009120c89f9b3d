namespace Integratie.Functions.Http;

/// <summary>A kind of problem: what its type, status and title are.</summary>
/// <param name="Naam">Last part of the type.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Titel">Short, in Dutch.</param>
/// <param name="Detail">What to say when nothing more precise is known.</param>
public sealed record Probleemsoort(string Naam, int Status, string Titel, string Detail)
{
    public static readonly Probleemsoort Ongeldig = new("ongeldig", 400, "Ongeldige aanvraag", "De aanvraag klopt niet.");
    public static readonly Probleemsoort NietAangemeld = new(
        "niet-aangemeld", 401, "Niet aangemeld", "Geef een geldige sleutel mee: Authorization: Bearer <sleutel>.");
    public static readonly Probleemsoort GeenToegang = new("geen-toegang", 403, "Geen toegang", "Uw rol mag dit niet.");
    public static readonly Probleemsoort NietGevonden = new("niet-gevonden", 404, "Niet gevonden", "Dit adres bestaat niet.");
    public static readonly Probleemsoort MethodeNietToegestaan = new(
        "methode-niet-toegestaan", 405, "Methode niet toegestaan", "Dit adres kent deze methode niet; zie de kop Allow.");
    public static readonly Probleemsoort TeTraag = new("te-traag", 408, "Te traag", "De aanvraag kwam niet op tijd compleet binnen.");
    public static readonly Probleemsoort Conflict = new("conflict", 409, "Conflict", "De aanvraag past niet bij wat er al is.");
    public static readonly Probleemsoort VoorwaardeNietVervuld = new(
        "voorwaarde-niet-vervuld", 412, "Intussen gewijzigd", "Het gegeven is intussen gewijzigd: haal het opnieuw op en probeer het nog eens.");
    public static readonly Probleemsoort TeGroot = new("te-groot", 413, "Te groot", "De inhoud van de aanvraag is te groot.");
    public static readonly Probleemsoort Mediatype = new(
        "mediatype", 415, "Mediatype niet ondersteund", "Dit adres neemt inhoud van dit Content-Type niet aan.");
    public static readonly Probleemsoort TeVeelAanroepen = new(
        "te-veel-aanroepen", 429, "Te veel aanroepen", "U roept de hub te vaak aan; wacht zolang als in Retry-After staat.");
    public static readonly Probleemsoort InterneFout = new(
        "interne-fout", 500, "Interne fout", "Er ging iets mis in de hub. Probeer het later opnieuw; blijft het misgaan, meld het dan aan beheer.");
    public static readonly Probleemsoort NietBeschikbaar = new(
        "niet-beschikbaar", 503, "Niet beschikbaar", "De hub kan dit nu niet doen. Er is niets bewaard; probeer het later opnieuw.");

    private static readonly Dictionary<int, Probleemsoort> OpStatus = new[]
    {
        Ongeldig, NietAangemeld, GeenToegang, NietGevonden, MethodeNietToegestaan, TeTraag, Conflict, VoorwaardeNietVervuld, TeGroot,
        Mediatype, TeVeelAanroepen, InterneFout, NietBeschikbaar,
    }.ToDictionary(s => s.Status);

    /// <summary>The general kind for a status that something below the endpoints chose.</summary>
    public static Probleemsoort VanStatus(int status) =>
        OpStatus.GetValueOrDefault(status) ?? (status < 500 ? Ongeldig with { Status = status } : InterneFout with { Status = status });
}
