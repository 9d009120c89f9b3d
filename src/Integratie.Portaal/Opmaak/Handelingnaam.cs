namespace Integratie.Portaal.Opmaak;

/// <summary>What the audit calls what somebody did, as a reader reads it.</summary>
public static class Handelingnaam
{
    public static string Van(string handeling) => handeling switch
    {
        "portaal.aanmelden" => "aanmelden in het portaal",
        "dossier.bsn-inzien" => "BSN inzien",
        "levering.opnieuw" => "levering opnieuw proberen",
        "leveringen.opnieuw" => "leveringen opnieuw proberen",
        "ontvangst.opnieuw" => "ontvangst opnieuw verwerken",
        _ => handeling.Replace('.', ' '),
    };
}
