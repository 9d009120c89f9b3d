using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>What <c>uitspraak.gedaan</c> does to the dossier of one child: who gets it, and the times that it brings.</summary>
public static class Uitspraakregel
{
    public static void Pas(Wijziging w, Uitspraak uitspraak, Instant ontvangen)
    {
        var kind = uitspraak.Jeugdigen[0];
        w.Dossier = w.Dossier with
        {
            Geboortedatum = kind.Geboortedatum ?? w.Dossier.Geboortedatum,
            Gemeente = kind.Gemeente ?? w.Dossier.Gemeente,
            GeheimAdres = uitspraak.GeheimAdres,
        };
        NaarGi(w, uitspraak);
        foreach (var rvdk in w.Register.Met(Rol.Rvdk))
            w.Lever(rvdk.Oin, Rol.Rvdk, Weergave.Alles);
        if (IsToegewezen(uitspraak))
            NaarGemeente(w);
        Tijden(w, uitspraak, ontvangen);
    }

    private static void NaarGi(Wijziging w, Uitspraak uitspraak)
    {
        if ((uitspraak.Gi ?? (IsToegewezen(uitspraak) ? null : uitspraak.BeoogdeGi)) is not { } oin)
            return;
        var keuze = w.Register.KiesGi(oin, w.Jeugdregio, w.Vandaag);
        w.Lever(keuze.Gi?.Oin ?? oin, Rol.Gi, Weergave.Alles, keuze.Reden);
        if (keuze.Reden is { } reden)
            w.Vastgelopen(oin, Rol.Gi, reden);
    }

    private static void NaarGemeente(Wijziging w)
    {
        if (w.Dossier.Gemeente is not { } code)
            return;
        if (w.Register.Gemeente(code, w.Vandaag) is { } gemeente)
        {
            w.Lever(gemeente.Oin, Rol.Gemeente, Weergave.Besluit);
            return;
        }

        var ontvanger = $"gemeente-{code}";
        w.Lever(ontvanger, Rol.Gemeente, Weergave.Besluit, "gemeente-niet-aangesloten");
        w.Vastgelopen(ontvanger, Rol.Gemeente, "gemeente-niet-aangesloten");
    }

    private static bool IsToegewezen(Uitspraak uitspraak) => uitspraak.Toegewezen.Any();

    /// <summary>The six times of a decision are kept apart: in reality it can be on paper weeks after it was pronounced.</summary>
    private static void Tijden(Wijziging w, Uitspraak uitspraak, Instant ontvangen)
    {
        w.Stempel(new(Tijdstempelsoort.Uitgesproken, LocalDatePattern.Iso.Format(uitspraak.Uitgesproken)));
        if (uitspraak.OpSchrift is { } opSchrift)
            w.Stempel(new(Tijdstempelsoort.OpSchrift, LocalDatePattern.Iso.Format(opSchrift)));
        if (uitspraak.Toegewezen.Min(m => m.Ingang) is { } ingang)
            w.Stempel(new(Tijdstempelsoort.Ingang, LocalDatePattern.Iso.Format(ingang)));
        w.Stempel(new(Tijdstempelsoort.Ontvangen, InstantPattern.ExtendedIso.Format(ontvangen)));
    }
}
