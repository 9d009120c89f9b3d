namespace Integratie.Functions.Tests.Stromen;

/// <summary>Data of a bepaling about the child of <see cref="Stroom.Uitspraak"/>.</summary>
internal static class Bepaling
{
    public static string Maak(string gemeente = "0599", string categorie = "45", string begin = Stroom.Zaak) => $$"""
        { {{begin}}, "datum": "2026-01-05", "gemeente": "{{gemeente}}", "overlegdatum": "2026-01-02", "verwijzer": "04",
          "hulp": [ { "categorie": "{{categorie}}", "ingang": "2026-02-01", "einde": "2026-08-01" } ] }
        """;
}
