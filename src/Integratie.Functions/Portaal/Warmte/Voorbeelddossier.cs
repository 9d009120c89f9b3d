using System.Collections.Immutable;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Functions.Portaal.Warmte;

/// <summary>The dossier of no child, with what nearly every dossier has.</summary>
internal static class Voorbeelddossier
{
    private const string Partij = "voorbeeld";
    private static readonly LocalDate Dag = new(2026, 1, 5);
    private static readonly Instant Moment = Instant.FromUtc(2026, 1, 5, 9, 0);

    public static Dossier Maak(Normenset normen) => new()
    {
        Id = Guid.Empty,
        Ontvangers = [Partij],
        Zenders = [Partij],
        Volgnummers = ImmutableSortedDictionary<string, long>.Empty.Add(Partij, 1),
        Uitspraken =
        [
            new()
            {
                Versies = [new(1, Partij, Partij)],
                Zender = Partij,
                Zaaknummer = Partij,
                Zaken = [Partij],
                Uitgesproken = Dag,
                Families = [Familie.Jeugdbescherming],
                Ontvangers = ImmutableSortedDictionary<string, Rol>.Empty.Add(Partij, Rol.Gi),
            },
        ],
        Woonplaatsen = [new("0599", Dag, 1)],
        Klokken = Feiten().Aggregate(Klokstand.Leeg, (stand, feit) => Klokken.Verwerk(stand, feit, Moment, normen).Stand),
    };

    private static IEnumerable<Feit> Feiten() =>
    [
        new GemeenteBekend("g", "0599", Dag),
        new GeboortedatumBekend("b", new LocalDate(2014, 3, 2)),
        new UitspraakGedaan("u", Partij, Dag, [new("11", Aard.Nieuw, Dag, Dag.PlusMonths(12))], Dag, Moment, [Partij]),
        new Kennisgegeven("k", "u", Partij, Moment),
        new JeugdbeschermerGekoppeld("j", Partij, Dag, Koppelvorm.Vast, true, true, Aanleiding.Eerste),
        new KoersBepaald("n", Partij, Dag, true, true, Antwoord.Ja, Antwoord.Ja, Antwoord.Ja),
        new HulpGestart("h", Partij, Dag, false, false, Passend.Ja),
    ];
}
