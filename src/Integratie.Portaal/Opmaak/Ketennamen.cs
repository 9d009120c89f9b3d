using Integratie.Kern.Normen;

namespace Integratie.Portaal.Opmaak;

/// <summary>The steps of the chain as a reader reads them.</summary>
public static class Ketennamen
{
    public static string Van(Ketenstap stap) => stap switch
    {
        Ketenstap.VerzoekUitspraak => "verzoek tot uitspraak",
        Ketenstap.UitspraakOpSchrift => "uitspraak tot op schrift",
        Ketenstap.UitspraakOntvangst => "uitspraak tot ontvangst",
        Ketenstap.UitspraakKennisgeving => "ontvangst tot kennisgeving",
        Ketenstap.KennisgevingKoppeling => "kennisgeving tot jeugdbeschermer",
        Ketenstap.UitspraakKoppeling => "uitspraak tot jeugdbeschermer",
        Ketenstap.UitspraakKoers => "uitspraak tot koers",
        Ketenstap.KoersBepaling => "koers tot bepaling",
        Ketenstap.BepalingHulp => "bepaling tot hulp",
        Ketenstap.UitspraakHulp => "uitspraak tot hulp",
        _ => "verzoek tot hulp",
    };
}
