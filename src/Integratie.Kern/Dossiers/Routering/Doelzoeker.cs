using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Dossiers;

/// <summary>Who stands behind a <see cref="Doel"/> of the catalogue, for this event in this dossier.</summary>
internal static class Doelzoeker
{
    internal static IEnumerable<Bestemd> Vind(Doel doel, Invoer invoer) => doel switch
    {
        Doel.GiInUitspraak => Uitspraakdoelen.Gi(invoer),
        Doel.OudeGi => Uitspraakdoelen.OudeGis(invoer),
        Doel.BeoogdeGi => BeoogdeGi(invoer),
        Doel.GiInTraject => Gis(invoer, GiInTraject(invoer)),
        Doel.GiVanBepaling => Gis(invoer, GiVanBepaling(invoer)),
        Doel.NieuweGi => Gis(invoer, [invoer.Data.Tekst("naarGi")!]),
        Doel.Gemeente => Gemeente(invoer),
        Doel.VorigeGemeente => [Gemeente(invoer.W, Woonplaatsregel.Vorige(invoer))],
        Doel.NieuweGemeente => [Gemeente(invoer.W, invoer.Data.Tekst("naarGemeente")!)],
        Doel.Rvdk => Alle(invoer, Rol.Rvdk),
        Doel.Rechtbank => Rechtbanken(invoer),
        Doel.AndereUitvoerder => invoer.Zenderrol == Rol.Gemeente ? Vind(Doel.GiInTraject, invoer) : Gemeente(invoer),
        Doel.Experttafel => Alle(invoer, Rol.Experttafel, invoer.Data.Tekst("jeugdregio")),
        _ => throw new ArgumentOutOfRangeException(nameof(doel), doel, "No relayed event goes there."),
    };

    /// <summary>The GI, or its successor; with the reason when there is none.</summary>
    internal static Bestemd Gi(Wijziging w, string oin)
    {
        var keuze = w.Register.KiesGi(oin, w.Jeugdregio, w.Vandaag);
        // A deelnemer that is no GI gets what is its own, in its own row: what is stuck may not stand in its way, nor come to it.
        var genoemd = w.Register.Vind(oin) is { Rol: not Rol.Gi } ? $"gi-{oin}" : oin;
        return new(keuze.Gi?.Oin ?? genoemd, Rol.Gi, keuze.Reden);
    }

    /// <summary>The deelnemer that answers for a gemeente.</summary>
    internal static Bestemd Gemeente(Wijziging w, string code) => w.Register.Gemeente(code, w.Vandaag) is { } deelnemer
        ? new(deelnemer.Oin, Rol.Gemeente)
        : new($"gemeente-{code}", Rol.Gemeente, Bezorging.Vastloopreden.GemeenteNietAangesloten);

    private static IEnumerable<Bestemd> Gis(Invoer invoer, IEnumerable<string> oins) => oins.Select(oin => Gi(invoer.W, oin));

    private static IEnumerable<Bestemd> Alle(Invoer invoer, Rol rol, string? jeugdregio = null) => invoer.W.Register.Met(rol)
        .Where(d => jeugdregio is null || d.Jeugdregios is null || d.Jeugdregios.Contains(jeugdregio))
        .Select(d => new Bestemd(d.Oin, rol));

    /// <summary>Where nothing was granted the gemeente is not told: it is still the advice phase, or nothing came of it.</summary>
    private static IEnumerable<Bestemd> Gemeente(Invoer invoer)
    {
        var verzwijg = invoer.Dossier.Uitspraak(invoer.Nummer) is { Toegewezen: false };
        return invoer.Dossier.Gemeente is { } code && !verzwijg ? [Gemeente(invoer.W, code)] : [];
    }

    private static IEnumerable<Bestemd> BeoogdeGi(Invoer invoer)
    {
        if (invoer.Dossier.Uitspraak(invoer.Nummer) is { Toegewezen: true })
            return [];
        if (invoer.Data.Tekst("beoogdeGi") is { } genoemd)
            return [Gi(invoer.W, genoemd)];
        // A hearing that names nobody is about the GI that the verzoek named.
        var zaak = invoer.Gebeurtenis.Naam == "zitting.gepland" ? invoer.Zaak : null;
        return Gis(invoer, invoer.Dossier.BeoogdeGis.Where(b => zaak is not null && b.Zaak == zaak).Select(b => b.Gi).Distinct());
    }

    /// <summary>
    /// A move concerns every GI of the child; anything else the GI of its zaak, which is the sender itself if that is a GI. Who had the measure
    /// before the event: by its end before the first day nobody has it any more.
    /// </summary>
    private static IEnumerable<string> GiInTraject(Invoer invoer) => invoer switch
    {
        { Gebeurtenis.Naam: "woonplaats.gewijzigd" } => Beheer.Gis(invoer.Dossier),
        { Zenderrol: Rol.Gi } => [],
        _ => Beheer.GisVanZaak(invoer.Voor, invoer.Zaak),
    };

    /// <summary>Who made the bepaling, or took over since; of an unknown bepaling the GI of the zaak.</summary>
    private static IEnumerable<string> GiVanBepaling(Invoer invoer)
    {
        if (invoer.Data.Tekst("bepaling") is not { } verwijzing || invoer.Dossier.Bepaling(verwijzing) is not { } bepaling)
            return Beheer.GisVanZaak(invoer.Dossier, invoer.Zaak);
        if (Beheer.IsInBeheer(invoer.Dossier, bepaling.Gi))
            return [bepaling.Gi];
        var opvolgers = Beheer.Gis(invoer.Dossier).Where(gi => Beheer.Lijn(invoer.Dossier, gi).Contains(bepaling.Gi)).ToList();
        return opvolgers.Count > 0 ? opvolgers : Beheer.GisVanZaak(invoer.Dossier, invoer.Zaak);
    }

    /// <summary>The courts of the decisions in this zaak, or else of those that the sender carries out.</summary>
    private static IEnumerable<Bestemd> Rechtbanken(Invoer invoer)
    {
        var toegewezen = invoer.Dossier.Geldend.Where(u => u.Toegewezen).ToList();
        var vanZaak = toegewezen.FindAll(u => invoer.Zaak is { } zaak && u.Zaken.Contains(zaak));
        var families = Beheer.Families(invoer.Dossier, invoer.Gebeurtenis.Oin).ToHashSet();
        var vanGi = toegewezen.FindAll(u => families.Overlaps(u.Families));
        var gekozen = vanZaak.Count > 0 ? vanZaak : vanGi.Count > 0 ? vanGi : toegewezen;
        return gekozen.Select(u => Gerecht(invoer.W.Register, u)).OfType<Deelnemer>().Select(d => new Bestemd(d.Oin, d.Rol));
    }

    // The OM passes on the vonnis of a court: then that court decided, not who sent it.
    private static Deelnemer? Gerecht(Register register, Uitspraakstand uitspraak) =>
        register.Met(Rol.Rechtbank).FirstOrDefault(d => uitspraak.Rechtbank is { } code && d.Code == code)
        ?? (register.Vind(uitspraak.Zender) is { Rol: Rol.Rechtbank } zender ? zender : null);
}
