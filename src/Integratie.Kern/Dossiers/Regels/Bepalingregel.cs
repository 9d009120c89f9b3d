using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// A bepaling jeugdhulp goes to the gemeente as a delivery. There is no rule by which a gemeente approves, rejects or reviews it
/// (Jeugdwet 2.4 lid 2 onder b, 3.5 lid 1).
/// </summary>
internal static class Bepalingregel
{
    internal static void Pas(Invoer invoer)
    {
        Woonplaatsregel.Vul(invoer, invoer.Data.Tekst("gemeente")!);
        var hulp = OpgelegdeHulp.Lees(invoer.Data, "hulp").ToList();
        var bepaling = new Bepalingstand(
            invoer.Nummer, invoer.Gebeurtenis.Id, invoer.Gebeurtenis.Oin, hulp.Exists(h => h.Einde is null) ? null : hulp.Max(h => h.Einde));
        var vervangen = invoer.Data.Tekst("corrigeert") is { } verwijzing ? invoer.Dossier.Bepaling(verwijzing) : null;
        var bepalingen = vervangen is null
            ? invoer.Dossier.Bepalingen
            : invoer.Dossier.Bepalingen.Replace(vervangen, vervangen with { Vervangen = true });
        invoer.W.Dossier = invoer.Dossier with { Bepalingen = bepalingen.Add(bepaling) };
        invoer.W.Feit(new BepalingGedaan(invoer.Feitid, invoer.Gebeurtenis.Oin, invoer.Datum, invoer.Zaak));
        Routeringsregel.Lever(invoer);
        invoer.Stempel(Tijdstempelsoort.BepalingOvergedragen, invoer.Datum);
    }
}
