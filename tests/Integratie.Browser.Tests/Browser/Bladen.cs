using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Browser;

/// <summary>Every page as each role that has another view of it opens it.</summary>
internal static class Bladen
{
    /// <summary>
    /// The route of the page, who opens it (null: nobody in particular), and the path; <c>dossier</c>, <c>levering</c>, <c>termijn</c> and
    /// <c>opdracht</c> are ones that exist.
    /// </summary>
    private static readonly (string Route, string? Oin, string Pad)[] Alle =
    [
        ("/aanmelden", null, "/aanmelden"), ("/handtekening", null, "/handtekening"), ("/normen/berekening", null, "/normen/berekening"),
        ("/normen/berekening", null, "/normen/berekening?start=2026-04-30&aantal=5&eenheid=werkdagen&kalender=atw"),
        ("/", Testregister.Beheer, "/"), ("/", Testregister.Gi, "/"), ("/", Testregister.Gemeente, "/"), ("/", Testregister.Toezicht, "/"),
        ("/", Testregister.Rechtbank, "/"), ("/", Testregister.Rvdk, "/"), ("/", Toneel.Experttafel, "/"),
        ("/leveringen", Testregister.Beheer, "/leveringen"), ("/leveringen", Testregister.Beheer, "/leveringen?status=afgesloten"),
        ("/leveringen", Testregister.Gi, "/leveringen"),
        ("/leveringen/{id}", Testregister.Beheer, "levering"), ("/opdrachten/{id}", Testregister.Beheer, "opdracht"),
        ("/dossiers", Testregister.Beheer, "/dossiers"), ("/dossiers/{dossierId}", Testregister.Beheer, "dossier"),
        ("/dossiers/{dossierId}", Testregister.Gi, "dossier"),
        ("/normen", Testregister.Beheer, "/normen"), ("/normen", Testregister.Toezicht, "/normen?toon=alles"), ("/normen", Testregister.Rechtbank, "/normen"),
        ("/normen/termijn/{sleutel}", Testregister.Toezicht, "termijn"), ("/normen/termijn/{sleutel}", Testregister.Gi, "termijn"),
        ("/monitor", Testregister.Beheer, "/monitor?per=gemeente"), ("/monitor", Testregister.Toezicht, "/monitor"),
        ("/monitor", Testregister.Beheer, "/monitor?per=jeugdregio"), ("/monitor", Testregister.Gi, "/monitor"),
        ("/deelnemers", Testregister.Beheer, "/deelnemers"), ("/deelnemers", Testregister.Beheer, "/deelnemers?rol=om"),
        ("/deelnemers/{oin}", Testregister.Beheer, "/deelnemers/" + Testregister.Gi), ("/deelnemers/{oin}", Testregister.Gi, "/aansluiting"),
        ("/audit", Testregister.Beheer, "/audit"),
    ];

    public static IEnumerable<string> Routes => Alle.Select(blad => blad.Route).Distinct();

    public static TheoryData<string?, string> Van(Func<string, bool> kies)
    {
        var data = new TheoryData<string?, string>();
        foreach (var (_, oin, pad) in Alle.Where(blad => kies(blad.Pad)))
            data.Add(oin, pad);
        return data;
    }
}
