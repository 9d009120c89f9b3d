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
            .Where(bekend => IsVoor(bekend.Feit, keten.Familie, boek, uitspraken)));
        var gis = perioden.Select(periode => periode.Gi).ToHashSet();
        return new Trajectfeiten
        {
            Keten = keten,
            Perioden = perioden,
            Koppelingen = [.. Gedateerd<JeugdbeschermerGekoppeld>(feit => feit.Datum).Where(bekend => gis.Contains(bekend.Feit.Gi))],
            Losgekoppeld = [.. Gedateerd<JeugdbeschermerLosgekoppeld>(feit => feit.Datum).Where(bekend => gis.Contains(bekend.Feit.Gi))],
            Koersen = [.. Gedateerd<KoersBepaald>(feit => feit.Datum).Where(bekend => gis.Contains(bekend.Feit.Gi))],
            Hulp = [.. Gedateerd<HulpGestart>(feit => feit.Datum).Where(bekend => bekend.Feit.Gi is null || gis.Contains(bekend.Feit.Gi))],
            Bepalingen = [.. Gedateerd<BepalingGedaan>(feit => feit.Datum).Where(bekend => gis.Contains(bekend.Feit.Gi))],
            Verkort = [.. Ongedateerd<TermijnVerkort>().Where(bekend => gis.Contains(bekend.Feit.Gi))],
            Verklaringen = [.. Ongedateerd<VerklaringGegeven>().Where(bekend => gis.Contains(bekend.Feit.Gi))],
            Kennisgevingen = [.. boek.Van<Kennisgegeven>().Select(bekend => bekend.Feit)],
        };

        IEnumerable<Bekend<T>> Gedateerd<T>(Func<T, LocalDate> datum) where T : Feit =>
            boek.Van<T>().Where(bekend => reeks.Voor(datum(bekend.Feit), bekend.BekendOp) == keten);

        IEnumerable<Bekend<T>> Ongedateerd<T>() where T : Feit => boek.Van<T>().Where(bekend => reeks.Op(bekend.BekendeDag) == keten);
    }

    // A GI hands over its own measures: those of the zaak it names, or else all.
    private static bool IsVoor(
        MaatregelOvergedragen overdracht, Familie familie, Feitenboek boek, IReadOnlyList<GeldendeUitspraak> uitspraken) =>
        Zaakfamilies.Van(boek, uitspraken, overdracht.VanGi, overdracht.Zaak, beide: true).Contains(familie);
}
