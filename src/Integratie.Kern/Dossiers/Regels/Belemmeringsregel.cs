using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// An obstruction: a gemeente that tries to judge a bepaling, or what a GI reports of it. It is counted and no clock stops for it.
/// </summary>
public static class Belemmeringsregel
{
    /// <summary>Whether the attempt is of the dossier's own gemeente; of another only the audit has it, and <see cref="Poging"/> is not run.</summary>
    /// <param name="gemeente">OIN of the sender.</param>
    public static bool Geldt(Dossier dossier, Register register, string gemeente, LocalDate vandaag) =>
        dossier.Gemeente is { } code && register.Gemeente(code, vandaag)?.Oin == gemeente;

    /// <summary>
    /// A refused attempt (<see cref="GeenBeschikkingNodig"/>) of the dossier's gemeente: stored as an event that was refused, the GI
    /// is told. Run after <see cref="Wijziging.Neem(Gebeurtenis)"/>. Nobody checked its data.
    /// </summary>
    public static void Poging(Wijziging w, Gebeurtenis gebeurtenis, Instant ontvangen)
    {
        w.Weiger(GeenBeschikkingNodig.Probleem);
        if (!Geldt(w.Dossier, w.Register, gebeurtenis.Oin, w.Vandaag))
            return;
        var data = new JsonObject { ["poging"] = gebeurtenis.Type, ["door"] = gebeurtenis.Oin };
        if (Berichten.Poging.Lees(gebeurtenis).Bepaling is { } bepaling)
            data["bepaling"] = bepaling;
        data["artikelen"] = new JsonArray([.. GeenBeschikkingNodig.Artikelen.Select(artikel => JsonValue.Create(artikel))]);
        var gis = Doelzoeker.Vind(Doel.GiVanBepaling, new Invoer(w, gebeurtenis, new(ontvangen), w.Dossier))
            .Select(bestemd => w.Register.Vind(bestemd.Oin)).OfType<Deelnemer>().ToList();
        w.Meld("belemmering.vastgelegd", gis.Concat(w.ToezichtOpDitKind()), data);
        // An attempt that names no bepaling, about a child with two GI's, is of neither in particular.
        Tel(w, ontvangen, gis is [var gi] ? gi.Oin : null);
        w.MeldNormen();
    }

    internal static void Gemeld(Invoer invoer)
    {
        Routeringsregel.Lever(invoer);
        Tel(invoer.W, invoer.Aanlevering.Ontvangen, invoer.Gebeurtenis.Oin);
    }

    private static void Tel(Wijziging w, Instant ontvangen, string? gi)
    {
        w.Feit(new BelemmeringVastgelegd($"{w.Huidig.Nummer}", Tijd.Amsterdam.Dag(ontvangen), gi));
        w.Stempel(new(Tijdstempelsoort.Belemmering, InstantPattern.ExtendedIso.Format(ontvangen)));
    }
}
