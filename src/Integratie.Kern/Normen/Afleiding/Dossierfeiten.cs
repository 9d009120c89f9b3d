using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Divides the facts of a dossier over its trajecten.</summary>
internal static class Dossierfeiten
{
    public static IEnumerable<Trajectfeiten> Verdeel(Feitenboek boek)
    {
        var uitspraken = Uitspraakversies.Geldend(boek);
        foreach (var familie in Looptijden.Van(boek, uitspraken).GroupBy(looptijd => looptijd.Familie).OrderBy(groep => groep.Key))
        {
            var ketens = Keten.Maak(familie);
            var reeks = new Ketenreeks(ketens);
            foreach (var keten in ketens)
            {
                yield return Traject(boek, uitspraken, reeks, keten);
            }
        }
    }

    private static Trajectfeiten Traject(
        Feitenboek boek, IReadOnlyList<GeldendeUitspraak> uitspraken, Ketenreeks reeks, Keten keten)
    {
        var perioden = Beheerverloop.Van(keten, Gedateerd<MaatregelOvergedragen>(feit => feit.Datum)
            .Where(bekend => IsVoor(bekend.Feit, bekend.Feit.VanGi)));
        var gis = perioden.Select(periode => periode.Gi).ToHashSet();
        return new Trajectfeiten
        {
            Keten = keten,
            Perioden = perioden,
            Koppelingen = [.. Gedateerd<JeugdbeschermerGekoppeld>(feit => feit.Datum).Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Losgekoppeld = [.. Gedateerd<JeugdbeschermerLosgekoppeld>(feit => feit.Datum).Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Koersen = [.. Gedateerd<KoersBepaald>(feit => feit.Datum).Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Hulp = [.. Gedateerd<HulpGestart>(feit => feit.Datum).Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Bepalingen = [.. Gedateerd<BepalingGedaan>(feit => feit.Datum).Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Verkort = [.. Ongedateerd<TermijnVerkort>().Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Verklaringen = [.. Ongedateerd<VerklaringGegeven>().Where(bekend => IsVan(bekend.Feit, bekend.Feit.Gi))],
            Kennisgevingen = [.. boek.Van<Kennisgegeven>().Select(bekend => bekend.Feit)],
        };

        // A GI reports about its own measures, the gemeente about those of the child: of the zaak that it names, or else of all.
        bool IsVoor(Feit feit, string? gi) => Zaakfamilies.Van(boek, uitspraken, gi, feit.Zaak, beide: true).Contains(keten.Familie);

        bool IsVan(Feit feit, string? gi) => (gi is null || gis.Contains(gi)) && (feit.Zaak is null || IsVoor(feit, gi));

        IEnumerable<Bekend<T>> Gedateerd<T>(Func<T, LocalDate> datum) where T : Feit =>
            boek.Van<T>().Where(bekend => reeks.Voor(datum(bekend.Feit), bekend.BekendOp) == keten);

        IEnumerable<Bekend<T>> Ongedateerd<T>() where T : Feit =>
            boek.Van<T>().Where(bekend => reeks.Op(bekend.BekendeDag, bekend.Feit.Zaak) == keten);
    }
}
