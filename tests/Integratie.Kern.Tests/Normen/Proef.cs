using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>
/// One child under a clock that goes from due moment to due moment. After every step the state is written as JSON and read back, so
/// that each test also proves that nothing is lost in storage.
/// </summary>
internal sealed class Proef(Normenset? normen = null)
{
    private readonly List<Normbericht> berichten = [];
    private int nummer;

    public Klokstand Stand { get; private set; } = Klokstand.Leeg;

    public Instant Nu { get; private set; } = M("2000-01-01T00:00:00Z");

    public Normenset Normen { get; set; } = normen ?? Normenset.Standaard;

    public IReadOnlyList<Normbericht> Berichten => berichten;

    /// <summary>To nine in the morning of the day, or to the moment; what is due on the way is told at its own moment.</summary>
    public Proef Op(string dagOfMoment)
    {
        var tot = dagOfMoment.Length == 10 ? Amsterdam.Begin(D(dagOfMoment)) + Duration.FromHours(9) : M(dagOfMoment);
        while (Stand.VolgendWekmoment() is { } moment && moment <= tot)
        {
            Nu = moment;
            var voor = berichten.Count;
            Neem(Klokken.Wek(Stand, Nu));
            Assert.True(berichten.Count > voor, $"woken at {moment} for nothing");
        }

        Nu = tot;
        return this;
    }

    public Proef Neem(Feit feit)
    {
        Neem(Klokken.Verwerk(Stand, feit, Nu, Normen));
        return this;
    }

    public Proef Uitspraak(string id, string gi, string uitgesproken, params Maatregelbesluit[] maatregelen) =>
        Neem(new UitspraakGedaan(id, gi, D(uitgesproken), maatregelen));

    public Proef Corrigeer(string id, string corrigeert, string gi, string uitgesproken, params Maatregelbesluit[] maatregelen) =>
        Neem(new UitspraakGedaan(id, gi, D(uitgesproken), maatregelen, Corrigeert: corrigeert));

    public Proef InKennis(string bericht, string gi) => Neem(new Kennisgegeven($"{bericht}/{gi}", bericht, gi, Nu));

    public Proef Koppel(
        string gi, string datum, Koppelvorm vorm = Koppelvorm.Vast, bool? contact = true, bool? koers = null,
        Aanleiding? aanleiding = Aanleiding.Eerste) =>
        Neem(new JeugdbeschermerGekoppeld(Id(), gi, D(datum), vorm, contact, koers, aanleiding));

    public Proef Ontkoppel(string gi, string datum) => Neem(new JeugdbeschermerLosgekoppeld(Id(), gi, D(datum)));

    public Proef Koers(
        string gi, string datum, bool doelen = true, bool hulp = true, Antwoord gezin = Antwoord.Ja, Antwoord netwerk = Antwoord.Ja,
        Antwoord professionals = Antwoord.Ja) =>
        Neem(new KoersBepaald(Id(), gi, D(datum), doelen, hulp, gezin, netwerk, professionals));

    public Proef Hulp(
        string? gi, string datum, bool overbrugging = false, bool wachtlijst = false, Passend passend = Passend.Ja) =>
        Neem(new HulpGestart(Id(), gi, D(datum), overbrugging, wachtlijst, passend));

    public Proef Verkort(string gi, Normnaam norm, string datum) => Neem(new TermijnVerkort(Id(), gi, norm, D(datum)));

    public Proef Verklaar(string gi, Normnaam norm, Verklaringsreden reden, string nieuweDatum) =>
        Neem(new VerklaringGegeven(Id(), gi, norm, reden, D(nieuweDatum)));

    public Proef DraagOver(string id, string van, string naar, string datum) =>
        Neem(new MaatregelOvergedragen(id, van, naar, D(datum)));

    public Proef Beeindig(string? gi, string datum, string? zaak = null) =>
        Neem(new MaatregelBeeindigd(Id(), gi, D(datum), zaak));

    public Proef Geboren(string datum) => Neem(new GeboortedatumBekend(Id(), D(datum)));

    /// <summary>A measure with an end, unless it is empty.</summary>
    public static Maatregelbesluit Maatregel(string code, Aard aard, string ingang, string einde = "") =>
        new(code, aard, D(ingang), einde.Length == 0 ? null : D(einde));

    /// <summary>What was told about the terms of one norm and clock, as <c>day what start/end GI …</c>.</summary>
    public IEnumerable<string> Regels(string norm, string klok = "uitspraak", int traject = 1) =>
        berichten.Where(bericht => Draadnaam.Van(bericht.Norm) == norm && Draadnaam.Van(bericht.Klok) == klok)
            .Where(bericht => bericht.Traject == traject)
            .Select(bericht => $"{Amsterdam.Dag(bericht.Moment):uuuu-MM-dd} {Draadnaam.Van(bericht.Soort)} "
                + $"{bericht.Start:MM-dd}/{bericht.Einde:MM-dd} {bericht.Gi}"
                + (bericht.OudeGi is null ? "" : $" oud {bericht.OudeGi}")
                + (bericht.MinimaleVariant ? " minimaal" : "")
                + (bericht.Gecorrigeerd ? " gecorrigeerd" : ""));

    /// <summary>The states on a day, by what is known now, of all terms as <c>norm/klok state</c>.</summary>
    public IEnumerable<string> Standen(string dag) =>
        from traject in Stand.Trajecten
        from termijn in traject.Termijnen
        select $"{Draadnaam.Van(termijn.Norm.Naam)}/{Draadnaam.Van(termijn.Norm.Klok)} {Draadnaam.Van(termijn.Status(D(dag)))}";

    private string Id() => $"feit-{++nummer}";

    private void Neem(Klokuitkomst uitkomst)
    {
        var json = JsonSerializer.Serialize(uitkomst.Stand, KernJson.Options);
        Stand = JsonSerializer.Deserialize<Klokstand>(json, KernJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(Stand, KernJson.Options));
        berichten.AddRange(uitkomst.Berichten);
    }
}
