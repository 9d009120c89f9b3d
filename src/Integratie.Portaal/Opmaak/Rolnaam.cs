namespace Integratie.Portaal.Opmaak;

/// <summary>The roles in words: in messages they have codes.</summary>
public static class Rolnaam
{
    public static string Van(string rol) => rol switch
    {
        "rechtbank" => "Rechtbank of gerechtshof",
        "rvdk" => "Raad voor de Kinderbescherming",
        "om" => "Openbaar Ministerie of CJIB",
        "gi" => "Gecertificeerde instelling",
        "gemeente" => "Gemeente",
        "experttafel" => "Experttafel",
        "toezicht" => "Toezicht",
        "beheer" => "Beheer",
        _ => rol,
    };

    /// <summary>The role, where the name of the deelnemer does not begin with it: of <c>Gemeente Rotterdam</c> everybody knows it.</summary>
    public static string? Naast(string naam, string rol) => Eerste(naam) == Eerste(Van(rol)) ? null : Van(rol);

    private static string Eerste(string tekst) => tekst.Split(' ', 2)[0];
}
