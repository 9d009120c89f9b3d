using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>Goals and needed help are fixed: what norm 2 is about.</summary>
internal static class Koersregel
{
    internal static void Pas(Invoer invoer)
    {
        var data = invoer.Data;
        invoer.W.Feit(new KoersBepaald(
            invoer.Feitid,
            invoer.Gebeurtenis.Oin,
            invoer.Datum,
            data.Lid("doelen") is not (null or { ValueKind: JsonValueKind.False }),
            data.IsWaar("hulpBepaald"),
            Lees(data, "gezin"),
            Lees(data, "netwerk"),
            Lees(data, "professionals"),
            invoer.Zaak));
        Routeringsregel.Lever(invoer);
        invoer.Stempel(Tijdstempelsoort.KoersBepaald, invoer.Datum, Normnaam.Koers);
    }

    private static Antwoord Lees(JsonElement data, string lid) => Draadnaam.Lees<Antwoord>(data.Tekst(lid)) ?? Antwoord.Onbekend;
}
