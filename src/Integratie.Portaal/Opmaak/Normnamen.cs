using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;

namespace Integratie.Portaal.Opmaak;

/// <summary>The norms as a reader reads them.</summary>
public static class Normnamen
{
    public static string Van(Normnaam norm, Klok klok) => (norm, klok) switch
    {
        (Normnaam.Jeugdbeschermer, Klok.Kennisgeving) => "Jeugdbeschermer, na kennisgeving",
        (Normnaam.Jeugdbeschermer, _) => "Jeugdbeschermer, na uitspraak",
        (Normnaam.Koers, _) => "Koers bepaald",
        _ => "Passende hulp gestart",
    };

    /// <summary>How long a term is, and which days it passes over.</summary>
    public static string Termijn(Termijnuitkomst berekend) =>
        $"{berekend.Termijn.ToString().Replace('-', ' ')}, "
        + (berekend.Kalender == Kalenderbeleid.Atw ? "volgens de Algemene termijnenwet" : "alleen weekenden tellen niet mee");

    /// <summary>Short enough for beside a picture.</summary>
    public static string Kort(Normnaam norm, Klok klok) => (norm, klok) switch
    {
        (Normnaam.Jeugdbeschermer, Klok.Kennisgeving) => "Jeugdbeschermer (kennisg.)",
        (Normnaam.Jeugdbeschermer, _) => "Jeugdbeschermer (uitspr.)",
        (Normnaam.Koers, _) => "Koers",
        _ => "Hulp",
    };
}
