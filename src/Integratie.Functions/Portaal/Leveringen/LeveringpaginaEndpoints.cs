using Integratie.Functions.Bediening;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Opdrachten;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal.Leveringen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Leveringen;

/// <summary>Deliveries: the list, one with its attempts, and what the operator does with them.</summary>
internal static class LeveringpaginaEndpoints
{
    private static readonly string[] Lijstvelden = ["status", "ontvanger", "type", "van", "tot", "na"];

    private static readonly Rol[] Ontvangers = [.. Enum.GetValues<Rol>().Except([Rol.Toezicht])];

    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet("/leveringen", LijstAsync).VoorRollen(Ontvangers);
        portaal.MapGet("/leveringen/{id}", LeesAsync).VoorRollen(Ontvangers);
        portaal.MapPost("/leveringen/opnieuw", VeleAsync).VoorRollen(Rol.Beheer);
        portaal.MapPost("/leveringen/{id}/opnieuw", OpnieuwAsync).VoorRollen(Rol.Beheer);
        portaal.MapPost("/leveringen/{id}/afsluiten", SluitAfAsync).VoorRollen(Rol.Beheer);
        portaal.MapPost("/leveringen/{id}/toewijzen", WijsToeAsync).VoorRollen(Rol.Beheer);
        portaal.MapGet("/opdrachten/{id}", OpdrachtAsync).VoorRollen(Rol.Beheer);
    }

    private static async Task<IResult> LijstAsync(HttpContext context, Leveringbladlezer lezer) =>
        context.Toon<Leveringenpagina, Leveringenmodel>(await lezer.LijstAsync(context.Request, context.Deelnemer(), context.RequestAborted));

    private static async Task<IResult> LeesAsync(string id, string? gedaan, HttpContext context, Leveringbladlezer lezer) =>
        context.Toon<Leveringpagina, Leveringmodel>(await lezer.LeesAsync(id, gedaan, context.Deelnemer(), context.RequestAborted));

    private static async Task<IResult> VeleAsync(HttpContext context, Leveringwerk werk)
    {
        var ct = context.RequestAborted;
        var formulier = await context.Request.ReadFormAsync(ct);
        var door = context.Deelnemer().Oin;
        var selectie = formulier["wat"] == "selectie";
        if (selectie && formulier["id"].Count == 0)
            return Terug(formulier);
        if (selectie)
            return Naar(await werk.SelectieOpnieuwAsync([.. formulier["id"].OfType<string>()], door, ct));
        var fouten = new List<Fout>();
        var vraag = Leveringvraag.Lees(new QueryCollection(formulier.ToDictionary(veld => veld.Key, veld => veld.Value)), fouten);
        return fouten.Count == 0 ? Naar(await werk.AllesOpnieuwAsync(vraag, door, ct)) : throw new ProbleemException(Problemen.Ongeldig(fouten));
    }

    /// <summary>To the page of the list that was looked at, which says that nothing was chosen.</summary>
    private static IResult Terug(IFormCollection formulier) => Results.Redirect("/leveringen" + QueryString.Create(
        Lijstvelden.Select(naam => KeyValuePair.Create(naam, (string?)formulier[naam])).Where(veld => veld.Value is { Length: > 0 })
            .Append(new(Velden.Gedaan, Leveringbladlezer.Niets))));

    private static async Task<IResult> OpnieuwAsync(string id, HttpContext context, Leveringwerk werk)
    {
        await werk.OpnieuwAsync(id, context.Deelnemer().Oin, context.RequestAborted);
        return Results.Redirect($"/leveringen/{id}?gedaan=opnieuw");
    }

    private static async Task<IResult> SluitAfAsync(string id, HttpContext context, Leveringwerk werk)
    {
        await werk.SluitAfAsync(id, await context.RedenAsync(), context.Deelnemer().Oin, context.RequestAborted);
        return Results.Redirect($"/leveringen/{id}?gedaan=afgesloten");
    }

    private static async Task<IResult> WijsToeAsync(string id, HttpContext context, Leveringwerk werk)
    {
        var levering = await werk.WijsToeAsync(id, await context.VeldAsync("ontvanger"), context.Deelnemer().Oin, context.RequestAborted);
        return Results.Redirect($"/leveringen/{levering.Id}?gedaan=toegewezen");
    }

    private static async Task<IResult> OpdrachtAsync(string id, HttpContext context, OpdrachtStore opdrachten)
    {
        var ct = context.RequestAborted;
        if (!Guid.TryParse(id, out var nummer) || await opdrachten.LeesAsync(nummer, ct) is not { } opdracht)
            throw new ProbleemException(Problemen.NietGevonden("Er is geen opdracht met dit kenmerk."));
        var (mislukt, meer) = await opdrachten.MisluktAsync(nummer, new Bladzijde(null, 100), ct);
        var pad = opdracht.Soort == Leveringherhaling.Soort ? "/leveringen" : "/dossiers";
        return context.Toon<Opdrachtpagina, Opdrachtmodel>(new(
            opdracht.Soort, opdracht.Status, opdracht.Keuze is not null, opdracht.Gedaan, opdracht.Totaal, opdracht.Mislukt, opdracht.Aangemaakt,
            [.. mislukt.Select(m => new Misluktdeel(m.Onderwerp, $"{pad}/{m.Onderwerp}", m.Reden))], meer is not null));
    }

    private static IResult Naar(Opdracht opdracht) => Results.Redirect($"/opdrachten/{opdracht.Id}");
}
