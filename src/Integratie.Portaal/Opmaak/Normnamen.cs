using Integratie.Kern.Normen;

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

    /// <summary>Short enough for beside a picture.</summary>
    public static string Kort(Normnaam norm, Klok klok) => (norm, klok) switch
    {
        (Normnaam.Jeugdbeschermer, Klok.Kennisgeving) => "Jeugdbeschermer (kennisg.)",
        (Normnaam.Jeugdbeschermer, _) => "Jeugdbeschermer (uitspr.)",
        (Normnaam.Koers, _) => "Koers",
        _ => "Hulp",
    };
}
