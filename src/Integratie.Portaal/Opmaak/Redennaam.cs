namespace Integratie.Portaal.Opmaak;

/// <summary>Why a delivery is stuck, in a sentence.</summary>
public static class Redennaam
{
    public static string Van(string reden) => reden switch
    {
        "gi-onbekend" => "GI staat niet in het register",
        "gi-beeindigd" => "GI is beëindigd zonder opvolger",
        "gi-ongecertificeerd" => "GI heeft geen certificaat",
        "gemeente-niet-aangesloten" => "Gemeente is niet aangesloten",
        "bezorgplan-op" => "72 uur geprobeerd, niet gelukt",
        "opgezegd" => "Webhook is opgezegd (410)",
        _ => reden,
    };
}
