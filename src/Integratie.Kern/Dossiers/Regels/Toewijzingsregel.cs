using System.Globalization;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// The operator points a stuck delivery to another deelnemer. A GI that gets a decision that way is in charge from then on.
/// </summary>
public static class Toewijzingsregel
{
    /// <summary>Delivers the same event, in the same form, to <paramref name="naar"/>; the stuck delivery itself is closed by the caller.</summary>
    /// <param name="levering">The stuck one.</param>
    /// <exception cref="ArgumentException">It is no relayed event, or the deelnemer has another role.</exception>
    public static void Pas(Wijziging w, BezorgdeLevering levering, Weergave weergave, Deelnemer naar)
    {
        if (levering is not { Nummer: { } nummer, Gebeurtenis: { } id, Zender: { } zender })
            throw new ArgumentException("It is a message of the hub itself.", nameof(levering));
        if (naar.Rol != levering.Rol)
            throw new ArgumentException("The deelnemer has another role.", nameof(naar));
        var bestemd = new Bestemd(naar.Oin, naar.Rol);
        if (w.Dossier.OpenOverdrachten.Find(open => open.Nummer == nummer) is { } overdracht)
            Overdrachtregel.Voltooi(w, overdracht, bestemd);

        w.Lever(new(nummer, levering.Naam, id, zender), bestemd, weergave);
        if (w.Dossier.Uitspraak(nummer) is { } uitspraak)
            Uitspraak(w, uitspraak, levering.Ontvanger, naar);
        Behandeling.Nabehandel(w);
        w.MeldNormen();
    }

    /// <summary>The ontvanger that a stuck delivery names may have it after all: from then on it is a party.</summary>
    public static void GeefVrij(Wijziging w, BezorgdeLevering levering) =>
        w.Dossier = w.Dossier with { Ontvangers = w.Dossier.Ontvangers.Add(levering.Ontvanger) };

    private static void Uitspraak(Wijziging w, Uitspraakstand uitspraak, string van, Deelnemer naar)
    {
        var gi = naar.Rol == Rol.Gi && uitspraak.Gi == van ? naar.Oin : uitspraak.Gi;
        w.Dossier = w.Dossier.Met(uitspraak with { Gi = gi, Ontvangers = uitspraak.Ontvangers.Remove(van).SetItem(naar.Oin, naar.Rol) });
        if (gi != uitspraak.Gi)
        {
            var nummer = uitspraak.Laatste.Nummer.ToString(CultureInfo.InvariantCulture);
            w.Feit(new GiToegewezen($"{nummer}-{naar.Oin}", nummer, naar.Oin));
        }
    }
}
