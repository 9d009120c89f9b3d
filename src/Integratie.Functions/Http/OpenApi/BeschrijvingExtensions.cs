using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>Tells the OpenAPI document about an endpoint, where the endpoint is mapped. Texts are Dutch: partners read them.</summary>
public static class BeschrijvingExtensions
{
    /// <param name="builder">The endpoint.</param>
    /// <param name="operatie">Unique name, such as <c>leesDeelnemer</c>.</param>
    /// <param name="groep">Heading under which it stands; described in <see cref="BeschrijvingExtensions"/>.</param>
    /// <param name="samenvatting">One line.</param>
    /// <param name="toelichting">What a partner must know to use it.</param>
    public static RouteHandlerBuilder Beschrijf(
        this RouteHandlerBuilder builder, string operatie, string groep, string samenvatting, string toelichting) =>
        builder.WithName(operatie).WithTags(groep).WithSummary(samenvatting).WithDescription(toelichting);

    /// <summary>An answer with a JSON body.</summary>
    /// <param name="builder">The endpoint.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="omschrijving">What it means.</param>
    /// <param name="voorbeeld">The body as JSON; the linter checks it against the schema of <typeparamref name="T"/>.</param>
    /// <param name="mediatype">Another media type than <c>application/json</c>.</param>
    /// <param name="koppen">Headers besides those every answer has.</param>
    public static RouteHandlerBuilder Antwoord<T>(
        this RouteHandlerBuilder builder, int status, string omschrijving, string voorbeeld, string mediatype = "application/json",
        params (string Naam, string Omschrijving)[] koppen) =>
        builder.WithMetadata(new Uitkomst(status, omschrijving, typeof(T), voorbeeld, mediatype, koppen));

    /// <summary>An answer without a body.</summary>
    public static RouteHandlerBuilder Antwoord(
        this RouteHandlerBuilder builder, int status, string omschrijving, params (string Naam, string Omschrijving)[] koppen) =>
        builder.WithMetadata(new Uitkomst(status, omschrijving, null, null, "", koppen));

    /// <summary>The body; the endpoint reads it itself, with <see cref="Lichaam"/> or <see cref="JsonLichaam"/>.</summary>
    public static RouteHandlerBuilder Neemt<T>(
        this RouteHandlerBuilder builder, string voorbeeld, bool verplicht = true, params string[] mediatypes) =>
        builder.WithMetadata(new Invoer(typeof(T), voorbeeld, verplicht, mediatypes is [] ? ["application/json"] : mediatypes))
            .Fouten(StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A part of the query.</summary>
    public static RouteHandlerBuilder Vraag<T>(
        this RouteHandlerBuilder builder, string naam, string omschrijving, string voorbeeld, bool verplicht = false) =>
        builder.WithMetadata(new Parameter(naam, omschrijving, typeof(T), voorbeeld, verplicht, InKop: false));

    /// <summary>A request header.</summary>
    public static RouteHandlerBuilder Kop(this RouteHandlerBuilder builder, string naam, string omschrijving, string voorbeeld) =>
        builder.WithMetadata(new Parameter(naam, omschrijving, typeof(string), voorbeeld, Verplicht: false, InKop: true));

    /// <summary>The parts of the query of every list: see <see cref="Bladzijde"/>.</summary>
    public static RouteHandlerBuilder PerBladzijde(this RouteHandlerBuilder builder, string naVoorbeeld) =>
        builder.Vraag<string>("na", "Alleen wat na deze cursor komt: `volgende` van de vorige bladzijde.", naVoorbeeld)
            .Vraag<int>("max", $"Ten hoogste zoveel per bladzijde (1 tot en met {Bladzijde.Maximum}).", "100");

    /// <summary>Problems besides 400, 401, 403, 405, 429, 500 and 503, which any call can answer.</summary>
    public static RouteHandlerBuilder Fouten(this RouteHandlerBuilder builder, params int[] statussen) =>
        builder.WithMetadata(new Probleemstatussen(statussen));
}
