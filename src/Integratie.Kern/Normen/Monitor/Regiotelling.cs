using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Counts dossiers per gemeente and per GI.</summary>
public sealed class Regiotelling
{
    private readonly Monitortelling gemeenten;
    private readonly Monitortelling gis;

    public Regiotelling(LocalDate peildatum)
        : this(new Monitorvraag(peildatum, null, null, Monitorniveau.Land))
    {
    }

    /// <param name="vraag">Of which day and of which trajecten; its level does not matter.</param>
    public Regiotelling(Monitorvraag vraag)
    {
        gemeenten = new(vraag with { Per = Monitorniveau.Gemeente });
        gis = new(vraag with { Per = Monitorniveau.Gi });
    }

    public Regiototaal Totaal => new(gemeenten.Rijen, gis.Rijen);

    /// <summary>Goes on from totals of the same day.</summary>
    public void Voeg(Regiototaal totaal)
    {
        gemeenten.Voeg(totaal);
        gis.Voeg(totaal);
    }

    /// <param name="regel">What a dossier contributes.</param>
    public void Tel(Monitorregel regel)
    {
        gemeenten.Tel(regel);
        gis.Tel(regel);
    }

    /// <param name="regel">What was counted of a dossier before.</param>
    public void Trek(Monitorregel regel)
    {
        gemeenten.Trek(regel);
        gis.Trek(regel);
    }
}
