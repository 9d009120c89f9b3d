using System.Text.Json.Nodes;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// What a correction does for those whom it no longer concerns: they hear that the decision they had is withdrawn, and of the new
/// one nothing.
/// </summary>
public static class Intrekregel
{
    /// <summary>
    /// Whether the dossier holds a version that a correction refers to, from the same sender. Asked of the dossiers of the children
    /// of the earlier version: a child that the correction leaves out has to be told too. What it withdrew itself still counts: it may
    /// be processed twice.
    /// </summary>
    /// <param name="zender">OIN of the sender of the correction.</param>
    /// <param name="corrigeert">As the correction refers to it.</param>
    /// <param name="ontvangst">Receipt of the correction.</param>
    public static bool Betreft(Dossier dossier, string zender, string corrigeert, string ontvangst) =>
        dossier.Uitspraak(zender, corrigeert) is { } uitspraak && (!uitspraak.Ingetrokken || uitspraak.IngetrokkenDoor == ontvangst);

    /// <summary>
    /// The correction leaves this child out: the decision never was about it. Run without the event itself, which is about other
    /// children. Running it again has no effect.
    /// </summary>
    public static void KindVervalt(Wijziging w, string zender, string corrigeert, string ontvangst)
    {
        if (w.Dossier.Uitspraak(zender, corrigeert) is not { Ingetrokken: false } uitspraak)
            return;
        TrekIn(w, uitspraak, ontvangst, behalve: []);
        w.Dossier = w.Dossier.Met(uitspraak with { Ingetrokken = true, IngetrokkenDoor = ontvangst, Ontvangers = uitspraak.Ontvangers.Clear() });
        w.Dossier = w.Dossier with { Woonplaatsen = w.Dossier.Woonplaatsen.RemoveAll(p => p.Bron == uitspraak.Wortel) };
        w.Feit(new UitspraakIngetrokken($"{uitspraak.Laatste.Nummer}-ingetrokken", $"{uitspraak.Laatste.Nummer}"));
        w.MeldNormen();
    }

    internal static void TrekIn(Wijziging w, Uitspraakstand vorige, string? ontvangst, IEnumerable<string> behalve)
    {
        // Whom it never reached there is nothing to tell.
        var weg = vorige.Ontvangers.Keys.Intersect(w.Dossier.Ontvangers).Except(behalve).Select(w.Register.Vind).OfType<Deelnemer>();
        w.Meld("uitspraak.ingetrokken", weg, new JsonObject { ["ingetrokken"] = vorige.Laatste.Id }, ontvangst);
    }
}
