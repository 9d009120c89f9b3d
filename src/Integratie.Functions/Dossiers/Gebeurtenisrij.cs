using Integratie.Functions.Tabellen;
using Integratie.Functions.Telemetrie;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>An event as it is stored in a dossier: once, encrypted; deliveries refer to it.</summary>
public sealed class Gebeurtenisrij(TableEntity rij)
{
    private const string Momenten = "Tijdstempels";

    public static Gebeurtenisrij Maak(Guid dossier, long nummer, NieuweGebeurtenis g, byte[] inhoud, IReadOnlyList<Tijdstempel> tijdstempels, string? weigering)
    {
        var rij = new TableEntity(Rijsleutels.Partitie(dossier), Rijsleutels.Gebeurtenis(nummer))
        {
            ["Nummer"] = nummer,
            ["Naam"] = g.Gebeurtenis.Naam,
            ["Zender"] = g.Gebeurtenis.Oin,
            ["Ontvangst"] = g.Ontvangst,
            ["Ontvangen"] = g.Ontvangen,
        };
        rij.ZetLijst(Momenten, tijdstempels);
        g.Spoor?.Schrijf(rij);
        if (weigering is not null)
            rij["Weigering"] = weigering;
        rij.ZetBrokken(inhoud);
        return new Gebeurtenisrij(rij);
    }

    public TableEntity Rij => rij;

    public long Nummer => rij.Getal("Nummer");

    public string Naam => rij.Tekst("Naam");

    public string Zender => rij.Tekst("Zender");

    /// <summary>Its receipt.</summary>
    public string Ontvangst => rij.Tekst("Ontvangst");

    public DateTimeOffset Ontvangen => rij.Moment("Ontvangen");

    /// <summary>Of the request that brought it.</summary>
    public Spoorkop? Spoor => Spoorkop.Lees(rij);

    /// <summary>Name of the problem when the event had no effect.</summary>
    public string? Weigering => rij.GetString("Weigering");

    public byte[] Inhoud => rij.LeesBrokken();

    public IReadOnlyList<Tijdstempel> Tijdstempels => rij.LeesLijst<Tijdstempel>(Momenten);
}
