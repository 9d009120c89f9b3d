using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Bezorging;

/// <summary>Why a delivery is stuck: the <c>reden</c> of <c>levering.vastgelopen</c>.</summary>
public static class Vastloopreden
{
    /// <summary>No deelnemer has that gemeente.</summary>
    public const string GemeenteNietAangesloten = "gemeente-niet-aangesloten";

    /// <summary>Whether nobody may have what is stuck for this, until the operator says who gets it.</summary>
    public static bool IsZonderOntvanger(string? reden) =>
        reden is GiKeuze.Onbekend or GiKeuze.Beeindigd or GiKeuze.Ongecertificeerd or GemeenteNietAangesloten;
}
