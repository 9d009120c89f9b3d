using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Random facts at random moments, late and early: what holds whatever happens.</summary>
public class WillekeurTests
{
    private static readonly string[] Codes = ["11", "12", "21", "41", "72"];
    private static readonly string[] Gis = ["A", "B"];

    public static TheoryData<int> Zaden => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Zaden))]
    public void Elke_reeks_feiten_geeft_berichten_die_bij_de_stand_kloppen(int zaad)
    {
        var toeval = new Random(zaad);
        var proef = new Proef().Op("2026-01-01");
        for (var n = 0; n < 40; n++)
        {
            // Op asserts that no wake-up was for nothing, so that this ends.
            proef.Op(Amsterdam.Dag(proef.Nu).PlusDays(toeval.Next(12)).ToString("uuuu-MM-dd", null)).Neem(Feit(toeval, proef, n));
        }

        proef.Op("2028-01-01");
        Assert.Null(proef.Stand.VolgendWekmoment());
        foreach (var termijn in proef.Stand.Trajecten.SelectMany(traject => traject.Termijnen))
        {
            Controleer(termijn, Amsterdam.Dag(proef.Nu));
        }

        // Looking back at now gives the states of now.
        var nu = Dossierbeeld.Van(proef.Stand, proef.Nu, proef.Normen).Trajecten.SelectMany(traject => traject.Termijnen);
        Assert.Equal(
            proef.Stand.Trajecten.SelectMany(traject => traject.Termijnen).Where(termijn => !termijn.Beeld.Opgeheven)
                .Select(termijn => $"{termijn.Uitspraak} {termijn.Norm.Naam} {termijn.Norm.Klok} {termijn.Beeld}").Order(),
            nu.Select(termijn => $"{termijn.Uitspraak} {termijn.Norm.Naam} {termijn.Norm.Klok} {termijn.Beeld}").Order());
    }

    private static void Controleer(Termijn termijn, LocalDate dag)
    {
        var gemeld = termijn.Historie.Where(regel => regel.Soort is not (Normsoort.Nadert or Normsoort.Verklaard)).ToList();
        if (gemeld.Count == 0)
        {
            Assert.Null(termijn.Gemeld);
            return;
        }

        Assert.Equal((Normsoort.Gestart, false), (gemeld[0].Soort, gemeld[0].Gecorrigeerd));
        Assert.All(gemeld.Skip(1).Where(regel => regel.Soort == Normsoort.Gestart), regel => Assert.True(regel.Gecorrigeerd));
        Assert.All(gemeld.Zip(gemeld.Skip(1)), paar => Assert.True(
            paar.First.Soort != paar.Second.Soort || paar.First.Start != paar.Second.Start, $"{paar.First.Soort} twice"));
        var verwacht = termijn.Status(dag) switch
        {
            // A start that was told and taken back.
            Termijnstatus.WachtOpStart => Normsoort.Vervallen,
            Termijnstatus.Gehaald => Normsoort.Gehaald,
            Termijnstatus.Overschreden => Normsoort.Overschreden,
            _ => Normsoort.Vervallen,
        };
        Assert.Equal(verwacht, gemeld[^1].Soort);
    }

    private static Feit Feit(Random toeval, Proef proef, int n)
    {
        var vandaag = Amsterdam.Dag(proef.Nu);
        var (id, gi, datum) = ($"f{n}", Gis[toeval.Next(2)], vandaag.PlusDays(-toeval.Next(20)));
        var eerder = proef.Stand.Feiten.Select(bekend => bekend.Feit).OfType<UitspraakGedaan>().ToList();
        var oud = eerder.Count > 0 ? eerder[toeval.Next(eerder.Count)].Id : "u";
        return toeval.Next(14) switch
        {
            0 or 1 or 2 => new UitspraakGedaan(id, gi, datum, [Maatregel(toeval, datum)]),
            3 => new UitspraakGedaan(id, gi, datum, [Maatregel(toeval, datum)], Corrigeert: oud),
            4 => new UitspraakIngetrokken(id, oud),
            5 or 6 => new Kennisgegeven(id, oud, gi, proef.Nu),
            7 or 8 => new JeugdbeschermerGekoppeld(
                id, gi, datum, (Koppelvorm)toeval.Next(4), toeval.Next(2) == 0, toeval.Next(2) == 0, (Aanleiding)toeval.Next(4)),
            9 => new JeugdbeschermerLosgekoppeld(id, gi, datum),
            10 => new KoersBepaald(id, gi, datum, toeval.Next(3) > 0, true, Antwoord.Ja, Antwoord.Ja, Antwoord.Onbekend),
            11 => new HulpGestart(id, toeval.Next(2) == 0 ? null : gi, datum, toeval.Next(3) == 0, false, (Passend)toeval.Next(3)),
            12 => toeval.Next(2) == 0
                ? new MaatregelOvergedragen(id, gi, Gis[toeval.Next(2)], datum)
                : new MaatregelBeeindigd(id, gi, datum),
            _ => toeval.Next(2) == 0
                ? new TermijnVerkort(id, gi, Normnaam.Koers, vandaag.PlusDays(toeval.Next(30)))
                : new VerklaringGegeven(id, gi, (Normnaam)toeval.Next(3), Verklaringsreden.Anders, vandaag.PlusDays(30)),
        };
    }

    private static Maatregelbesluit Maatregel(Random toeval, LocalDate datum)
    {
        Aard[] aarden = [Aard.Nieuw, Aard.Nieuw, Aard.Nieuw, Aard.Verlenging, Aard.VervangingGi, Aard.Beeindiging, Aard.Vernietiging];
        var ingang = datum.PlusDays(toeval.Next(-5, 10));
        return new Maatregelbesluit(
            Codes[toeval.Next(Codes.Length)], aarden[toeval.Next(aarden.Length)], ingang, toeval.Next(4) == 0 ? null : ingang.PlusDays(toeval.Next(120)));
    }
}
