using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Integratie.Portaal;
using Integratie.Portaal.Cijfers;
using Integratie.Portaal.Dossiers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>Pages made of a model alone.</summary>
public sealed partial class Wat_een_pagina_zegt
{
    private static readonly Bezoek Beheer = new("Beheer", "beheer", [], "/dossiers/1", "", Instant.FromUtc(2026, 3, 1, 9, 0));

    [Fact]
    public async Task A_lead_time_of_half_a_year_is_not_drawn_at_thirty_days()
    {
        var maand = new LocalDate(2026, 1, 1);

        var prent = await MaakAsync<Doorloopgrafiek>(new()
        {
            ["Punten"] = new[] { 30, 180, 365 }.Select((dagen, i) => new Verlooppunt(maand.PlusMonths(i), dagen * 86_400L, dagen * 86_400L)).ToList(),
        });

        var hoogten = Punt().Matches(prent).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([.. hoogten.Distinct().OrderDescending()], hoogten);
        Assert.Equal(3, hoogten.Count);
    }

    [Fact]
    public async Task Two_terms_of_two_GIs_are_told_apart_and_one_zaaknummer_in_two_spellings_is_there_once()
    {
        var dossier = new Dossiermodel(
            "1", null, [Gebeurtenis(1, "C/15/888888 / JU RK 26-2"), Gebeurtenis(2, "C/15/888888/JU RK 26-2"), Gebeurtenis(3, "C/15/888889 / JU RK 26-3")],
            [], [], [Termijn(Normnaam.Jeugdbeschermer, "Eerste GI"), Termijn(Normnaam.Jeugdbeschermer, "Tweede GI"), Termijn(Normnaam.Koers, "Tweede GI")], [], [], []);

        var pagina = WebUtility.HtmlDecode(await MaakAsync<Dossierpagina>(new() { ["Bezoek"] = Beheer, ["Model"] = dossier }));

        Assert.Equal(
            ["‘Jeugdbeschermer, na uitspraak’ van Eerste GI", "‘Jeugdbeschermer, na uitspraak’ van Tweede GI", "‘Koers bepaald’"],
            Berekening().Matches(pagina).Select(m => m.Groups[1].Value));
        Assert.Contains("<dd>C/15/888888 / JU RK 26-2 · C/15/888889 / JU RK 26-3</dd>", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_the_picture_the_GI_stands_only_where_a_term_is_of_more_than_one()
    {
        var dossier = new Dossiermodel(
            "1", null, [], [], [],
            [Termijn(Normnaam.Jeugdbeschermer, "Eerste GI"), Termijn(Normnaam.Jeugdbeschermer, "Tweede GI"), Termijn(Normnaam.Koers, "Tweede GI")], [], [], []);

        var prent = WebUtility.HtmlDecode(await MaakAsync<Tijdlijnprent>(new() { ["Model"] = dossier, ["Vandaag"] = new LocalDate(2026, 3, 1) }));

        Assert.Equal(
            ["Gebeurtenissen", "Leveringen", "Jeugdbeschermer (uitspr.)", "Eerste GI", "Jeugdbeschermer (uitspr.)", "Tweede GI", "Koers"],
            Opschrift().Matches(prent).Select(m => m.Groups[1].Value));
    }

    [Theory]
    [InlineData("beheer", false)]
    [InlineData("gi", true)]
    public async Task Only_who_finds_its_own_dossiers_reads_that(string rol, bool isZo)
    {
        var pagina = await MaakAsync<Zoekpagina>(new() { ["Bezoek"] = Beheer with { Rol = rol }, ["Model"] = new Zoekmodel("C/15/888888", null, [], 0) });

        Assert.Equal(isZo ? 2 : 0, pagina.Split("uw organisatie partij is").Length - 1);
    }

    private static Dossiergebeurtenis Gebeurtenis(long nummer, string zaaknummer) =>
        new(nummer, "nl.jeugdbescherming.uitspraak.gedaan.v1", "Rechtbank", new DateTimeOffset(2026, 1, 6, 9, 0, 0, TimeSpan.Zero), zaaknummer, null);

    private static Dossiertermijn Termijn(Normnaam norm, string gi)
    {
        var berekend = Termijnberekening.Bereken(new LocalDate(2026, 1, 5), new Termijnduur(5, Termijneenheid.Werkdagen), Kalenderbeleid.Atw);
        return new(norm, Klok.Uitspraak, gi, Termijnstatus.Loopt, berekend.Start, berekend.Einde, null, false, "bron", berekend);
    }

    private static async Task<string> MaakAsync<TComponent>(Dictionary<string, object?> waarden)
        where TComponent : IComponent
    {
        await using var diensten = new ServiceCollection().BuildServiceProvider();
        await using var maker = new HtmlRenderer(diensten, NullLoggerFactory.Instance);
        return await maker.Dispatcher.InvokeAsync(
            async () => (await maker.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(waarden))).ToHtmlString());
    }

    [GeneratedRegex("""<rect x="\d+" y="(\d+)" width="8" height="8" fill="#8a4b00"[^>]*>(?:</rect>)?(?=\s*<circle cx="\d+" cy="\d+" r="4" fill="#154273")""")]
    private static partial Regex Punt();

    [GeneratedRegex("""<text x="4"[^>]*>([^<]*)</text>""")]
    private static partial Regex Opschrift();

    [GeneratedRegex("Hoe het einde van (.*?) is berekend")]
    private static partial Regex Berekening();
}
