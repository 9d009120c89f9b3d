using System.Text.Json;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Small cells: no count of 1 to 4 to others than beheer and the owner, and none that follows from a total.</summary>
public class OnderdrukkingTests
{
    private const string Rotterdam = "0599";
    private static readonly Monitorvraag PerGi = new(D("2026-07-31"), null, null, Monitorniveau.Gi);

    private static Rijtelling Rij(int gehaald, int overschreden, int loopt = 0, int vastJa = 0, int vastNee = 0, int vastOnbekend = 0)
    {
        var norm = new Normtelling
        {
            Norm = Normnaam.Koers,
            Klok = Klok.Uitspraak,
            Gehaald = gehaald,
            Overschreden = overschreden,
            Loopt = loopt,
            Dagen = new Verdeling { Aantallen = gehaald > 0 ? new() { [10] = gehaald } : [] },
        };
        return new Rijtelling
        {
            Normen = [norm],
            Vast = new() { [Antwoord.Ja] = vastJa, [Antwoord.Nee] = vastNee, [Antwoord.Onbekend] = vastOnbekend },
        };
    }

    private static IReadOnlyList<Rapportrij> Rapport(Func<string, bool> open, params Rijtelling[] rijen) => Monitorrapport.Maak(
        PerGi,
        rijen.Select((rij, n) => (Code: $"gi-{n}", rij)).ToDictionary(paar => paar.Code, paar => paar.rij),
        Normenset.Standaard,
        open,
        code => code).Rijen;

    private static string Koers(Rapportrij rij)
    {
        var norm = rij.Normen.Single(norm => norm.Norm == Normnaam.Koers);
        return $"{norm.Gestart}|{norm.Gehaald}|{norm.Overschreden}|{norm.Loopt}|{norm.PercentageGehaald}|{norm.Stoplicht}|{norm.MediaanDagen}";
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "<5")]
    [InlineData(4, "<5")]
    [InlineData(5, "5")]
    public void Een_aantal_van_1_tot_en_met_4_is_kleiner_dan_5_en_0_is_0(int aantal, string cel)
    {
        var rij = Rij(0, 0);
        rij.Wisselingen = aantal;
        Assert.Equal(cel, Rapport(_ => false, rij)[0].Wisselingen.ToString());
    }

    [Fact]
    public void Cijfers_uit_een_verborgen_aantal_zijn_leeg() => Assert.Equal("7|<5|<5|0|||", Koers(Rapport(_ => false, Rij(3, 4))[0]));

    [Theory]
    [InlineData(4, "<5|<5|0|0|||")]
    [InlineData(5, "5|5|0|0|100|groen|10")]
    public void Vanaf_5_staan_de_cijfers_erbij(int gehaald, string cellen) => Assert.Equal(cellen, Koers(Rapport(_ => false, Rij(gehaald, 0))[0]));

    [Fact]
    public void Een_tweede_cel_verdwijnt_waar_het_totaal_de_eerste_zou_verraden()
    {
        // 12 = 3 + 9: with the 9 in sight the 3 follows.
        Assert.Equal("12|<5||0|||", Koers(Rapport(_ => false, Rij(3, 9))[0]));
        // Of 9 and 20 the smaller goes.
        Assert.Equal("32|<5||20|||", Koers(Rapport(_ => false, Rij(3, 9, 20))[0]));
    }

    [Fact]
    public void Twee_kleine_cellen_verbergen_elkaar_en_er_hoeft_geen_derde_bij() =>
        Assert.Equal("27|<5|<5|20|||", Koers(Rapport(_ => false, Rij(3, 4, 20))[0]));

    [Theory]
    [InlineData(1, 1, 20, "22|<5|<5||||")] // 22 = <5 + <5 + 20 leaves only 1 and 1
    [InlineData(4, 4, 20, "28|<5|<5||||")]
    [InlineData(1, 5, 0, "|<5||0|||")] // an empty cell is 5 or more: 6 leaves only 1 and 5
    [InlineData(1, 5, 20, "26|<5|||||")]
    public void Een_derde_cel_verdwijnt_waar_het_totaal_twee_andere_samen_verraadt(int gehaald, int overschreden, int loopt, string cellen) =>
        Assert.Equal(cellen, Koers(Rapport(_ => false, Rij(gehaald, overschreden, loopt))[0]));

    [Fact]
    public void Ook_uitkomsten_die_samen_de_trajecten_zijn_verraden_elkaar_niet()
    {
        var vast = Rapport(_ => false, Rij(0, 0, vastJa: 3, vastNee: 8, vastOnbekend: 40))[0].Vast;
        Assert.Equal("<5||40", string.Join('|', vast.Values));
    }

    /// <summary>How many children there are stands elsewhere: 13 = "&lt;5" + 5 + "&lt;5" leaves only 4 and 4.</summary>
    [Fact]
    public void Uitkomsten_die_samen_twee_kleine_verraden_verbergen_een_derde()
    {
        var vast = Rapport(_ => false, Rij(0, 0, vastJa: 4, vastNee: 5, vastOnbekend: 4))[0].Vast;
        Assert.Equal("<5||<5", string.Join('|', vast.Values));
    }

    /// <summary>The land has 5 in time and the second GI none of them: so the first has 5, and with its 8 in sight 3 that run.</summary>
    [Fact]
    public void Wat_uit_de_ene_som_volgt_verraadt_niets_in_een_andere() =>
        Assert.Equal(["||0|<5|||", "|0|<5||||"], Rapport(_ => false, Rij(5, 0, 3), Rij(0, 3, 6)).Select(Koers));

    /// <summary>10 in time leave 5 and 5, so 9 that run leave 5 and 4; in both columns nothing is left to hide.</summary>
    [Fact]
    public void Waar_een_kolom_een_aantal_verraadt_en_niets_meer_toont_verdwijnt_het_totaal_van_de_rij() =>
        Assert.Equal(["||0||||", "||0|<5|||"], Rapport(_ => false, Rij(5, 0, 5), Rij(5, 0, 4)).Select(Koers));

    [Fact]
    public void Een_alleen_staande_verborgen_cel_in_een_kolom_krijgt_een_tweede_omdat_het_land_de_som_toont()
    {
        var rijen = Rapport(_ => false, Rij(3, 0), Rij(20, 0), Rij(9, 0));
        Assert.Equal(["<5|<5|0|0|||", "20|20|0|0|100|groen|10", "||0|0|||"], rijen.Select(Koers));
    }

    /// <summary>6 = "&lt;5" + empty is 1 and 5, and both GI's are hidden already: then the total goes.</summary>
    [Fact]
    public void Het_land_verraadt_geen_GI_en_laat_dan_zelf_de_som_niet_zien()
    {
        var gis = new Dictionary<string, Rijtelling> { ["gi-0"] = Rij(20, 1), ["gi-1"] = Rij(30, 5) };
        var land = Rij(50, 6);
        var overal = new Regiototaal(new Dictionary<string, Rijtelling> { [Rotterdam] = land }, gis);

        IReadOnlyList<Rapportrij> Per(Monitorniveau niveau, string code, Rijtelling rij) => Monitorrapport.Maak(
            PerGi with { Per = niveau },
            niveau == Monitorniveau.Gi ? gis : new Dictionary<string, Rijtelling> { [code] = rij },
            Normenset.Standaard,
            _ => false,
            gi => gi,
            overal: overal).Rijen;

        Assert.Equal(["<5", ""], Per(Monitorniveau.Gi, "", land).Select(rij => Koers(rij).Split('|')[2]));
        Assert.Equal("", Koers(Per(Monitorniveau.Land, Monitortelling.Land, land)[0]).Split('|')[2]);
        Assert.Equal("", Koers(Per(Monitorniveau.Gemeente, Rotterdam, land)[0]).Split('|')[2]);
    }

    /// <summary>Every traject has each norm: 6 = 1 + 5 hides the 6, which may then not stand at the next norm or as the sum of vast.</summary>
    [Fact]
    public void Het_aantal_trajecten_dat_bij_de_ene_norm_verborgen_is_staat_ook_niet_bij_een_andere()
    {
        var rij = Rij(1, 5, vastJa: 6);
        rij.Normen.Add(new Normtelling { Norm = Normnaam.Hulp, Klok = Klok.Uitspraak, Gehaald = 6 });
        var rapport = Rapport(_ => false, rij)[0];

        Assert.Equal("|<5||0|||", Koers(rapport));
        Assert.Equal("||0|0", Tellingen(rapport, Normnaam.Hulp, Klok.Uitspraak));
        Assert.Equal("", rapport.Vast[Antwoord.Ja].ToString());
    }

    /// <summary>A clock that has not begun is no start: 12 trajecten of which 9 wait would say that 3 began.</summary>
    [Fact]
    public void Wat_nog_niet_begon_verraadt_niet_hoeveel_er_begon()
    {
        var rij = Rij(12, 0);
        rij.Normen.Add(new Normtelling { Norm = Normnaam.Jeugdbeschermer, Klok = Klok.Kennisgeving, Gehaald = 3, Onbekend = 9 });
        var norm = Rapport(_ => false, rij)[0].Normen.Single(norm => norm.Klok == Klok.Kennisgeving);

        Assert.Equal("<5", norm.Gestart.ToString());
        Assert.Equal("", norm.Onbekend.ToString());
    }

    private static string Tellingen(Rapportrij rij, Normnaam naam, Klok klok)
    {
        var norm = rij.Normen.Single(norm => norm.Norm == naam && norm.Klok == klok);
        return $"{norm.Gestart}|{norm.Gehaald}|{norm.Overschreden}|{norm.Loopt}";
    }

    /// <summary>4 = four times "&lt;5" is 1 each, whatever else is hidden: so the 21, which does not help, stays in sight.</summary>
    [Fact]
    public void Waar_niets_meer_te_redden_is_verdwijnt_ook_niets_meer()
    {
        var rijen = Rapport(_ => false, Rij(1, 0, 20), Rij(1, 0, 20), Rij(1, 0, 20), Rij(1, 0, 20));
        Assert.All(rijen, rij => Assert.Equal("21|<5|0||||", Koers(rij)));
    }

    [Fact]
    public void Beheer_ziet_alles_en_een_eigenaar_zijn_eigen_rij()
    {
        Assert.Equal("12|3|9|0|25|rood|10", Koers(Rapport(_ => true, Rij(3, 9))[0]));
        var rijen = Rapport(code => code == "gi-0", Rij(3, 9), Rij(2, 9));
        Assert.Equal(["12|3|9|0|25|rood|10", "11|<5||0|||"], rijen.Select(Koers));
    }

    [Fact]
    public void Doorlooptijden_van_minder_dan_vijf_trajecten_zijn_leeg()
    {
        Rijtelling Met(int aantal) => new() { Doorlooptijden = { [Ketenstap.UitspraakHulp] = new Verdeling { Aantallen = new() { [30] = aantal } } } };
        Assert.Null(Rapport(_ => false, Met(4))[0].Doorlooptijden[Ketenstap.UitspraakHulp].P50);
        Assert.Equal(30, Rapport(_ => false, Met(5))[0].Doorlooptijden[Ketenstap.UitspraakHulp].P50);
        Assert.Equal(30, Rapport(_ => true, Met(1))[0].Doorlooptijden[Ketenstap.UitspraakHulp].Max);
    }

    [Fact]
    public void Een_cel_staat_in_JSON_als_getal_tekst_of_leeg()
    {
        var rij = Rapport(_ => false, Rij(3, 9))[0].Normen[2];
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(rij, KernJson.Options));
        Assert.Equal(12, json.RootElement.GetProperty("gestart").GetInt32());
        Assert.Equal("<5", json.RootElement.GetProperty("gehaald").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("overschreden").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("percentageGehaald").ValueKind);
    }

    [Theory]
    [InlineData(new[] { 5 }, "5 5 5 5")]
    [InlineData(new[] { 1, 2 }, "1.5 1 2 2")]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, "5.5 5 9 10")]
    [InlineData(new[] { 3, 3, 3, 100 }, "3 3 100 100")]
    public void Mediaan_en_percentielen_zijn_exact(int[] waarden, string verwacht)
    {
        var verdeling = new Verdeling();
        foreach (var waarde in waarden)
        {
            verdeling.Aantallen[waarde] = verdeling.Aantallen.GetValueOrDefault(waarde) + 1;
        }

        var rij = new Rijtelling { Doorlooptijden = { [Ketenstap.UitspraakKoers] = verdeling } };
        rij.Normen.Add(new Normtelling { Norm = Normnaam.Koers, Klok = Klok.Uitspraak, Gehaald = waarden.Length, Dagen = verdeling });
        var rapport = Rapport(_ => true, rij)[0];
        var duur = rapport.Doorlooptijden[Ketenstap.UitspraakKoers];
        Assert.Equal(verwacht, $"{rapport.Normen.Single(norm => norm.Norm == Normnaam.Koers).MediaanDagen} {duur.P50} {duur.P90} {duur.Max}");
    }

    /// <summary>Whoever asks all levels of the country and solves every sum with one unknown learns no count of 1 to 4.</summary>
    [Fact]
    public void Geen_verschil_tussen_land_beschermingsregio_jeugdregio_en_gemeente_verraadt_een_klein_aantal()
    {
        string[] regios = ["Achterhoek", "Arnhem", "Food Valley", "Friesland", "Haaglanden", "Holland Rijnland"];
        var codes = regios.SelectMany(regio => Gemeenten.Alle.Where(g => g.Jeugdregio == regio).Select(g => g.Code).Order().Take(3)).ToList();
        var verborgen = 0;
        for (var zaad = 1; zaad <= 100; zaad++)
        {
            var toeval = new Random(zaad);
            var gemeenten = codes.ToDictionary(code => code, _ => Rij(toeval.Next(9), toeval.Next(6), toeval.Next(4) * 10));
            verborgen += Kraker.Kraak(gemeenten);
        }

        Assert.True(verborgen > 100, "there was something to find");
    }
}
