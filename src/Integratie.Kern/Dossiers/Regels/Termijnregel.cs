using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>What is said about a term, and what time does to it.</summary>
public static class Termijnregel
{
    /// <summary>Tells what is due; run at <see cref="Dossier.Wekmoment"/>. Late, early or twice it tells each thing once.</summary>
    /// <param name="nu">The hub's time.</param>
    public static void Wek(Wijziging w, Instant nu)
    {
        w.Neem(Klokken.Wek(w.Dossier.Klokken, nu));
        w.MeldNormen();
    }

    internal static void Verkort(Invoer invoer)
    {
        invoer.W.Feit(new TermijnVerkort(invoer.Feitid, invoer.Gebeurtenis.Oin, Norm(invoer), invoer.Datum, invoer.Zaak));
        Routeringsregel.Lever(invoer);
    }

    internal static void Verklaard(Invoer invoer)
    {
        invoer.W.Feit(new VerklaringGegeven(
            invoer.Feitid,
            invoer.Gebeurtenis.Oin,
            Norm(invoer),
            Draadnaam.Lees<Verklaringsreden>(invoer.Data.Tekst("reden")) ?? throw new FormatException("Unknown reden."),
            invoer.Data.Datum("nieuweDatum") ?? throw new FormatException("There is no nieuweDatum."),
            invoer.Zaak));
        Routeringsregel.Lever(invoer);
    }

    private static Normnaam Norm(Invoer invoer) =>
        Draadnaam.Lees<Normnaam>(invoer.Data.Tekst("norm")) ?? throw new FormatException("Unknown norm.");
}
