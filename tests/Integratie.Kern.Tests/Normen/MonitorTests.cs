using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>The report: counts that follow from dossiers, per peildatum, period and level.</summary>
public class MonitorTests
{
    private static Proef Kind(string gi = "A", string gemeente = "0599", string uitgesproken = "2026-01-05") =>
        new Proef().Op(uitgesproken)
            .Uitspraak("ots", gi, uitgesproken, Maatregel("11", Aard.Nieuw, uitgesproken, "2027-01-04"))
            .Neem(new GemeenteBekend("g", gemeente, D(uitgesproken))).InKennis("ots", gi);

    private static Monitorrapport Rapport(
        IEnumerable<Proef> kinderen, string peildatum = "2026-07-31", Monitorniveau per = Monitorniveau.Land,
        string? van = null, string? tot = null, bool open = true, params string[] codes)
    {
        var vraag = new Monitorvraag(D(peildatum), van is null ? null : D(van), tot is null ? null : D(tot), per);
        var telling = new Monitortelling(vraag);
        foreach (var kind in kinderen)
        {
            // As stored: written and read back, once for every fact that was known by then.
            var regel = Monitorregel.Van(kind.Stand, Amsterdam.EersteMomentNa(vraag.Peildatum), Normenset.Standaard);
            telling.Tel(JsonSerializer.Deserialize<Monitorregel>(JsonSerializer.Serialize(regel, KernJson.Options), KernJson.Options)!);
        }

        return Monitorrapport.Maak(vraag, telling.Rijen, Normenset.Standaard, _ => open, gi => $"GI {gi}", codes);
    }

    private static string Norm(Rapportrij rij, int plaats = 0)
    {
        var norm = rij.Normen[plaats];
        return $"{norm.Gestart} = {norm.Gehaald} + {norm.Overschreden} ({norm.OverschredenVerklaard}) + {norm.Loopt} + {norm.Nadert} + "
            + $"{norm.Vervallen}; {norm.Onbekend} onbekend, {norm.MinimaleVariant} minimaal; {norm.PercentageGehaald} % {norm.Stoplicht}, "
            + $"{norm.MediaanDagen} en {norm.P90Dagen} dagen";
    }

    [Fact]
    public void Een_rapport_heeft_de_vorm_van_het_contract()
    {
        Proef[] kinderen =
        [
            Kind().Op("2026-01-09").Koppel("A", "2026-01-09").Koers("A", "2026-01-20", netwerk: Antwoord.Onbekend).Hulp("A", "2026-02-02"),
            Kind(), Kind(), Kind(),
        ];
        var json = JsonSerializer.Serialize(Rapport(kinderen) with { Definities = [] }, KernJson.Options);
        Assert.Equal(
            """{"peildatum":"2026-07-31","van":null,"tot":null,"per":"land","rijen":[{"code":"NL","naam":"Nederland","normen":["""
            + """{"norm":"jeugdbeschermer","klok":"kennisgeving","gestart":4,"gehaald":1,"overschreden":3,"overschredenVerklaard":0,"loopt":0"""
            + ""","nadert":0,"vervallen":0,"onbekend":0,"minimaleVariant":0,"percentageGehaald":25,"mediaanDagen":4,"p90Dagen":4,"stoplicht":"rood"},"""
            + """{"norm":"jeugdbeschermer","klok":"uitspraak","gestart":4,"gehaald":1,"overschreden":3,"overschredenVerklaard":0,"loopt":0"""
            + ""","nadert":0,"vervallen":0,"onbekend":0,"minimaleVariant":0,"percentageGehaald":25,"mediaanDagen":4,"p90Dagen":4,"stoplicht":"rood"},"""
            + """{"norm":"koers","klok":"uitspraak","gestart":4,"gehaald":1,"overschreden":3,"overschredenVerklaard":0,"loopt":0"""
            + ""","nadert":0,"vervallen":0,"onbekend":0,"minimaleVariant":0,"percentageGehaald":25,"mediaanDagen":15,"p90Dagen":15,"stoplicht":"rood"},"""
            + """{"norm":"hulp","klok":"uitspraak","gestart":4,"gehaald":1,"overschreden":3,"overschredenVerklaard":0,"loopt":0"""
            + ""","nadert":0,"vervallen":0,"onbekend":0,"minimaleVariant":0,"percentageGehaald":25,"mediaanDagen":28,"p90Dagen":28,"stoplicht":"rood"}]"""
            + ""","zonderVasteJeugdbeschermer":{"nieuw":3,"bestaand":0},"zonderKoers":3,"zonderPassendeHulp":3"""
            + ""","gedragen":{"ja":0,"nee":0,"onbekend":1},"vast":{"ja":1,"nee":0,"onbekend":3},"wisselingen":0,"belemmeringen":0"""
            + ""","verklaringen":{},"afgewezenZonderJeugdbeschermer":0,"doorlooptijden":"""
            + """{"verzoek-uitspraak":{"p50":null,"p90":null,"max":null,"eenheid":"d"}"""
            + ""","uitspraak-op-schrift":{"p50":null,"p90":null,"max":null,"eenheid":"d"}"""
            + ""","uitspraak-ontvangst":{"p50":null,"p90":null,"max":null,"eenheid":"d"}"""
            + ""","uitspraak-kennisgeving":{"p50":null,"p90":null,"max":null,"eenheid":"s"}"""
            + ""","kennisgeving-koppeling":{"p50":4,"p90":4,"max":4,"eenheid":"d"}"""
            + ""","uitspraak-koppeling":{"p50":4,"p90":4,"max":4,"eenheid":"d"}"""
            + ""","uitspraak-koers":{"p50":15,"p90":15,"max":15,"eenheid":"d"}"""
            + ""","koers-bepaling":{"p50":null,"p90":null,"max":null,"eenheid":"d"}"""
            + ""","bepaling-hulp":{"p50":null,"p90":null,"max":null,"eenheid":"d"}"""
            + ""","uitspraak-hulp":{"p50":28,"p90":28,"max":28,"eenheid":"d"}"""
            + ""","verzoek-hulp":{"p50":null,"p90":null,"max":null,"eenheid":"d"}}}],"definities":[]}""",
            json);
    }

    [Fact]
    public void De_stand_van_elke_termijn_telt_op_de_peildatum_zoals_toen_bekend()
    {
        var laat = Kind().Op("2026-01-20").Koppel("A", "2026-01-12");
        Assert.Equal("1 = 0 + 0 (0) + 1 + 0 + 0; 0 onbekend, 0 minimaal;  % ,  en  dagen", Norm(Rapport([laat], "2026-01-08").Rijen[0]));
        Assert.Equal("1 = 0 + 0 (0) + 0 + 1 + 0; 0 onbekend, 0 minimaal;  % ,  en  dagen", Norm(Rapport([laat], "2026-01-12").Rijen[0]));
        Assert.Equal("1 = 0 + 1 (0) + 0 + 0 + 0; 0 onbekend, 0 minimaal; 0 % rood,  en  dagen", Norm(Rapport([laat], "2026-01-19").Rijen[0]));
        Assert.Equal("1 = 1 + 0 (0) + 0 + 0 + 0; 0 onbekend, 0 minimaal; 100 % groen, 7 en 7 dagen", Norm(Rapport([laat], "2026-01-20").Rijen[0]));
        Assert.Equal("0 = 0 + 0 (0) + 0 + 0 + 0; 0 onbekend, 0 minimaal;  % ,  en  dagen", Norm(Rapport([laat], "2026-01-04").Rijen[0]));
    }

    [Fact]
    public void Een_klok_zonder_start_is_onbekend_en_telt_niet_als_gestart_of_gehaald()
    {
        var stil = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Equal("0 = 0 + 0 (0) + 0 + 0 + 0; 1 onbekend, 0 minimaal;  % ,  en  dagen", Norm(Rapport([stil]).Rijen[0]));
    }

    [Fact]
    public void Verklaarde_termijnen_minimale_varianten_en_vervallen_termijnen_hebben_hun_eigen_aantal()
    {
        Proef[] kinderen =
        [
            Kind().Op("2026-01-14").Verklaar("A", Normnaam.Jeugdbeschermer, Verklaringsreden.Instroomstop, "2026-03-01"),
            Kind().Op("2026-01-06").Koppel("A", "2026-01-06", Koppelvorm.Tijdelijk, true, true),
            Kind().Op("2026-01-07").DraagOver("over", "A", "B", "2026-01-07").Op("2026-01-20").Koppel("B", "2026-01-20"),
        ];
        var rij = Rapport(kinderen).Rijen[0];
        Assert.Equal("4 = 1 + 2 (1) + 0 + 0 + 1; 0 onbekend, 1 minimaal; 33.3 % rood, 7 en 13 dagen", Norm(rij, 1));
        Assert.Equal(Cel.Van(1), rij.Verklaringen[Verklaringsreden.Instroomstop]);
        Assert.Equal((Cel.Van(2), Cel.Van(0)), (rij.ZonderVasteJeugdbeschermer[Zonderlijst.Nieuw], rij.ZonderVasteJeugdbeschermer[Zonderlijst.Bestaand]));
    }

    [Fact]
    public void Alleen_lopende_trajecten_staan_op_de_lijsten_van_wie_wacht()
    {
        var voorbij = Kind().Op("2026-03-02").Beeindig("A", "2026-03-01");
        Assert.Equal(Cel.Van(1), Rapport([voorbij], "2026-03-01").Rijen[0].ZonderKoers);
        var rij = Rapport([voorbij], "2026-03-02").Rijen[0];
        Assert.Equal(
            (Cel.Van(0), Cel.Van(0), Cel.Van(0)), (rij.ZonderKoers, rij.ZonderPassendeHulp, rij.ZonderVasteJeugdbeschermer[Zonderlijst.Nieuw]));
    }

    [Fact]
    public void De_periode_kiest_trajecten_op_hun_start()
    {
        Proef[] kinderen = [Kind(uitgesproken: "2026-01-05"), Kind(uitgesproken: "2026-02-02"), Kind(uitgesproken: "2026-03-02")];
        Assert.Equal(Cel.Van(3), Rapport(kinderen).Rijen[0].Normen[2].Gestart);
        Assert.Equal(Cel.Van(1), Rapport(kinderen, van: "2026-02-01", tot: "2026-02-28").Rijen[0].Normen[2].Gestart);
        Assert.Equal(Cel.Van(2), Rapport(kinderen, van: "2026-02-02").Rijen[0].Normen[2].Gestart);
        Assert.Equal(Cel.Van(2), Rapport(kinderen, tot: "2026-02-02").Rijen[0].Normen[2].Gestart);
        Assert.Equal(Cel.Van(1), Rapport(kinderen, tot: "2026-02-01").Rijen[0].Normen[2].Gestart);
    }

    [Theory]
    [InlineData(Monitorniveau.Land, "NL=Nederland:3")]
    [InlineData(Monitorniveau.Gemeente, "0363=Amsterdam:1 0599=Rotterdam:1 onbekend=Onbekend:1")]
    [InlineData(Monitorniveau.Gi, "A=GI A:2 B=GI B:1")]
    public void Een_rij_per_niveau_met_onbekend_als_laatste(Monitorniveau per, string rijen)
    {
        Proef[] kinderen = [Kind(), Kind(gemeente: "0363", gi: "B"), Kind(gemeente: "9999")];
        Assert.Equal(rijen, string.Join(' ', Rapport(kinderen, per: per).Rijen.Select(rij => $"{rij.Code}={rij.Naam}:{rij.Normen[2].Gestart}")));
    }

    [Fact]
    public void Een_gemeente_telt_in_haar_jeugdregio_en_jeugdbeschermingsregio()
    {
        var gemeente = Kern.Identificatie.Gemeenten.Vind("0599")!;
        Assert.Equal(gemeente.Jeugdregio, Rapport([Kind()], per: Monitorniveau.Jeugdregio).Rijen[0].Code);
        Assert.Equal(
            Kern.Identificatie.Jeugdregios.Beschermingsregio(gemeente.Jeugdregio),
            Rapport([Kind()], per: Monitorniveau.Beschermingsregio).Rijen[0].Code);
    }

    [Fact]
    public void Een_verhuizing_telt_vanaf_de_dag_waarop_zij_bekend_werd()
    {
        var kind = Kind().Op("2026-03-02").Neem(new GemeenteBekend("nieuw", "0363", D("2026-02-15")));
        Assert.Equal("0599", Rapport([kind], "2026-03-01", Monitorniveau.Gemeente).Rijen[0].Code);
        Assert.Equal("0363", Rapport([kind], "2026-03-02", Monitorniveau.Gemeente).Rijen[0].Code);
    }

    [Fact]
    public void Een_termijn_van_norm_1_telt_bij_de_GI_waarvan_zij_is()
    {
        var kind = Kind().Op("2026-01-07").DraagOver("over", "A", "B", "2026-01-07");
        var rijen = Rapport([kind], per: Monitorniveau.Gi).Rijen;
        Assert.Equal(["A", "B"], rijen.Select(rij => rij.Code));
        Assert.Equal([Cel.Van(1), Cel.Van(0)], rijen.Select(rij => rij.Normen[1].Vervallen));
        Assert.Equal([Cel.Van(0), Cel.Van(1)], rijen.Select(rij => rij.Normen[2].Gestart));
    }

    [Fact]
    public void Belemmeringen_en_afwijzingen_zonder_jeugdbeschermer_worden_geteld_ook_zonder_traject()
    {
        var kind = new Proef().Op("2026-01-05").Neem(new GemeenteBekend("g", "0599", D("2026-01-05")))
            .Neem(new UitspraakGedaan("nee", "A", D("2026-01-05"), [], AfgewezenZonderJeugdbeschermer: true))
            .Neem(new BelemmeringVastgelegd("b", D("2026-01-06"), "A"));
        var rij = Rapport([kind]).Rijen[0];
        Assert.Equal((Cel.Van(1), Cel.Van(1)), (rij.AfgewezenZonderJeugdbeschermer, rij.Belemmeringen));
        Assert.Equal(Cel.Van(0), rij.Normen[0].Gestart);
    }

    [Theory]
    [InlineData(Monitorniveau.Land)]
    [InlineData(Monitorniveau.Beschermingsregio)]
    [InlineData(Monitorniveau.Jeugdregio)]
    [InlineData(Monitorniveau.Gi)]
    [InlineData(Monitorniveau.Gemeente)]
    public void Bewaarde_totalen_van_delen_tellen_op_tot_het_geheel(Monitorniveau per)
    {
        var vraag = new Monitorvraag(D("2026-07-31"), null, null, per);
        var (geheel, som) = (new Monitortelling(vraag), new Monitortelling(vraag));
        foreach (var regel in Regels())
        {
            geheel.Tel(regel);
            var deel = new Regiotelling(vraag.Peildatum);
            deel.Tel(regel);
            var json = JsonSerializer.Serialize(deel.Totaal, KernJson.Options);
            som.Voeg(JsonSerializer.Deserialize<Regiototaal>(json, KernJson.Options)!);
        }

        Assert.Equal(Tekst(geheel.Rijen), Tekst(som.Rijen));
        var norm = Monitorrapport.Maak(vraag, som.Rijen, Normenset.Standaard, _ => true, _ => null).Rijen[0].Normen[1];
        Assert.Equal((3m, 5L), (norm.MediaanDagen, norm.P90Dagen));
    }

    [Fact]
    public void Wat_van_een_dossier_is_geteld_gaat_er_zonder_rest_weer_uit()
    {
        var telling = new Regiotelling(D("2026-07-31"));
        var regels = Regels();
        regels.ForEach(telling.Tel);
        var vol = Tekst(telling.Totaal.Gis);
        var ander = Monitorregel.Van(
            Kind().Op("2026-01-07").DraagOver("over", "A", "B", "2026-01-07").Stand, M("2026-08-01T00:00:00Z"), Normenset.Standaard);

        telling.Tel(ander);
        Assert.NotEqual(vol, Tekst(telling.Totaal.Gis));
        telling.Trek(ander);
        Assert.Equal(vol, Tekst(telling.Totaal.Gis));

        regels.ForEach(telling.Trek);
        Assert.Empty(telling.Totaal.Gemeenten);
        Assert.Empty(telling.Totaal.Gis);
    }

    private static List<Monitorregel> Regels() =>
    [
        .. Enumerable.Range(6, 5).Select(dag => Kind().Op("2026-01-20").Koppel("A", $"2026-01-{dag:00}"))
            .Select(kind => Monitorregel.Van(kind.Stand, M("2026-08-01T00:00:00Z"), Normenset.Standaard)),
    ];

    private static string Tekst(IReadOnlyDictionary<string, Rijtelling> rijen) =>
        JsonSerializer.Serialize(rijen.OrderBy(rij => rij.Key, StringComparer.Ordinal), KernJson.Options);

    [Fact]
    public void De_lijst_zonder_vaste_jeugdbeschermer_telt_nieuw_en_bestaand_per_peildatum()
    {
        // The letter of 2025: on 1 September 2025 26 new and 11 existing.
        var nieuw = Enumerable.Range(0, 26).Select(_ => Kind(uitgesproken: "2025-08-04"));
        var bestaand = Enumerable.Range(0, 11)
            .Select(_ => Kind(uitgesproken: "2025-03-03").Koppel("A", "2025-03-04").Op("2025-08-29").Ontkoppel("A", "2025-08-29"));
        var lijst = Rapport([.. nieuw, .. bestaand], "2025-09-01").Rijen[0].ZonderVasteJeugdbeschermer;
        Assert.Equal((Cel.Van(26), Cel.Van(11)), (lijst[Zonderlijst.Nieuw], lijst[Zonderlijst.Bestaand]));
    }

    [Theory]
    [InlineData("2026-03-01", 0, 0)] // with a vaste jeugdbeschermer: nothing is known that counts
    [InlineData("2026-03-02", 1, 1)]
    [InlineData("2026-03-09", 0, 0)]
    public void Wie_de_vaste_jeugdbeschermer_verloor_staat_op_de_lijst_ook_als_het_begin_niet_is_gezien(string peildatum, int bestaand, int vastOnbekend)
    {
        var kind = new Proef().Op("2026-02-02").Uitspraak("langer", "A", "2026-02-02", Maatregel("12", Aard.Verlenging, "2026-02-10", "2027-02-09"))
            .Neem(new GemeenteBekend("g", "0599", D("2026-02-02"))).Koppel("A", "2026-02-03")
            .Op("2026-03-02").Ontkoppel("A", "2026-03-02").Op("2026-03-09").Koppel("A", "2026-03-09");
        var rij = Rapport([kind], peildatum).Rijen[0];
        Assert.Equal(
            (Cel.Van(0), Cel.Van(bestaand)),
            (rij.ZonderVasteJeugdbeschermer[Zonderlijst.Nieuw], rij.ZonderVasteJeugdbeschermer[Zonderlijst.Bestaand]));
        Assert.Equal(
            (Cel.Van(0), Cel.Van(0), Cel.Van(vastOnbekend), Cel.Van(0)),
            (rij.ZonderKoers, rij.ZonderPassendeHulp, rij.Vast[Antwoord.Onbekend], rij.Wisselingen));
        Assert.Equal("0 = 0 + 0 (0) + 0 + 0 + 0; 0 onbekend, 0 minimaal;  % ,  en  dagen", Norm(rij, 1));
    }

    [Fact]
    public void Wie_alleen_tijdelijk_is_gekoppeld_en_waarvan_het_begin_niet_is_gezien_staat_op_geen_lijst()
    {
        var kind = new Proef().Op("2026-02-02").Uitspraak("langer", "A", "2026-02-02", Maatregel("12", Aard.Verlenging, "2026-02-10", "2027-02-09"))
            .Koppel("A", "2026-02-03", Koppelvorm.Tijdelijk);
        var lijst = Rapport([kind], "2026-03-01").Rijen[0].ZonderVasteJeugdbeschermer;
        Assert.Equal((Cel.Van(0), Cel.Van(0)), (lijst[Zonderlijst.Nieuw], lijst[Zonderlijst.Bestaand]));
    }

    [Theory]
    [InlineData("2026-01-05T09:00:00Z", "2026-01-05T09:00:03Z", 3)] // at once
    [InlineData("2026-01-05T09:00:00Z", "2026-01-06T11:00:00Z", 93_600)] // at once in the hub, the GI was away
    [InlineData("2026-01-08T09:00:00Z", "2026-01-08T09:00:03Z", 259_200)] // the court sent it after three days
    [InlineData("2026-01-08T09:00:00Z", "2026-01-10T10:00:00Z", 432_000)] // and then the GI was away for two
    public void De_weg_van_uitspraak_tot_kennisgeving_begint_op_de_dag_van_de_uitspraak(string ontvangen, string inKennis, long seconden)
    {
        var kind = new Proef().Op(ontvangen)
            .Neem(new UitspraakGedaan("ots", "A", D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05")], null, M(ontvangen)))
            .Neem(new GemeenteBekend("g", "0599", D("2026-01-05"))).Op(inKennis).InKennis("ots", "A");
        var telling = new Monitortelling(new Monitorvraag(D("2026-01-31"), null, null, Monitorniveau.Land));
        telling.Tel(Monitorregel.Van(kind.Stand, M("2026-02-01T00:00:00Z"), Normenset.Standaard));
        var januari = telling.Rijen.Single().Value.KennisgevingPerMaand["2026-01"];
        Assert.Equal((1, seconden), (januari.Aantal, januari.Percentiel(95)));
    }

    [Theory]
    [InlineData("2026-02-28", "nieuw 0, bestaand 0, koers 1, hulp 1, vast Ja, hulp na 0")] // known since the 2nd, and not yet so
    [InlineData("2026-03-01", "nieuw 0, bestaand 1, koers 1, hulp 1, vast Onbekend, hulp na 0")]
    [InlineData("2026-03-09", "nieuw 0, bestaand 1, koers 0, hulp 1, vast Onbekend, hulp na 0")]
    [InlineData("2026-03-16", "nieuw 0, bestaand 0, koers 0, hulp 0, vast Ja, hulp na 1")]
    public void Wat_vooruit_is_gemeld_telt_pas_vanaf_zijn_datum(string peildatum, string verwacht)
    {
        var kind = Kind().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-02-02").Ontkoppel("A", "2026-03-01")
            .Koers("A", "2026-03-09").Hulp("A", "2026-03-16").Koppel("A", "2026-03-16", aanleiding: Aanleiding.Verloop);
        var rij = Rapport([kind], peildatum).Rijen[0];
        Assert.Equal(
            verwacht,
            $"nieuw {rij.ZonderVasteJeugdbeschermer[Zonderlijst.Nieuw]}, bestaand {rij.ZonderVasteJeugdbeschermer[Zonderlijst.Bestaand]}, "
                + $"koers {rij.ZonderKoers}, hulp {rij.ZonderPassendeHulp}, "
                + $"vast {rij.Vast.Single(paar => paar.Value.ToString() == "1").Key}, "
                + $"hulp na {(rij.Doorlooptijden[Ketenstap.UitspraakHulp].Max is null ? 0 : 1)}");
    }

    [Theory]
    [InlineData(307, 354, "86.7", "oranje")] // what the inspecties measured for norm 1, 2 and 3
    [InlineData(230, 258, "89.1", "oranje")]
    [InlineData(239, 357, "66.9", "rood")]
    [InlineData(19, 20, "95", "groen")]
    [InlineData(4, 5, "80", "oranje")]
    [InlineData(799, 1000, "79.9", "rood")]
    public void Het_stoplicht_volgt_het_percentage_gehaald(int gehaald, int totaal, string percentage, string kleur)
    {
        var telling = new Rijtelling
        {
            Normen = [new() { Norm = Normnaam.Koers, Klok = Klok.Uitspraak, Gehaald = gehaald, Overschreden = totaal - gehaald }],
        };
        var norm = Monitorrapport.Maak(
            new Monitorvraag(D("2026-07-31"), null, null, Monitorniveau.Land), new Dictionary<string, Rijtelling> { ["NL"] = telling },
            Normenset.Standaard, _ => true, _ => null).Rijen[0].Normen.Single(norm => norm.Norm == Normnaam.Koers);
        Assert.Equal((percentage, kleur), (norm.PercentageGehaald?.ToString("0.#"), norm.Stoplicht));
    }

    [Fact]
    public void Een_rapport_geeft_definities_met_een_bron_voor_elke_norm_en_elk_getal()
    {
        var definities = Rapport([]).Definities;
        Assert.All(definities, definitie => Assert.False(string.IsNullOrWhiteSpace(definitie.Bron)));
        Assert.Contains(definities, definitie => definitie is { Naam: "norm koers, klok uitspraak" } && definitie.Betekenis.Contains("6-weken"));
        Assert.Contains(definities, definitie => definitie.Naam == "stoplicht" && definitie.Betekenis.Contains("95"));
    }
}
