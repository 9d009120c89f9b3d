using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Integratie.Functions.Monitor;

/// <summary>What a caller asks of the monitor.</summary>
/// <param name="Vraag">Over what.</param>
/// <param name="Regio">Only what lies in this jeugdregio; null for all.</param>
public sealed record Monitoraanvraag(Monitorvraag Vraag, string? Regio)
{
    /// <summary>Reads the query; what is wrong with it is added to the faults.</summary>
    /// <param name="query">Of the request.</param>
    /// <param name="vandaag">Without a peildatum the report is over this day, and later ones are refused.</param>
    /// <param name="rol">A GI or gemeente gets its own row without saying <c>per</c>.</param>
    /// <param name="fouten">Where faults go.</param>
    public static Monitoraanvraag Lees(IQueryCollection query, LocalDate vandaag, Rol rol, List<Fout> fouten)
    {
        var peildatum = query.Datum("peildatum", fouten) ?? vandaag;
        if (peildatum > vandaag)
            fouten.Add(new Fout("peildatum", "ligt in de toekomst"));
        var (van, tot) = (query.Datum("van", fouten), query.Datum("tot", fouten));
        if (tot < van)
            fouten.Add(new Fout("tot", "ligt voor van"));
        var per = query.Keuze<Monitorniveau>("per", fouten) ?? Standaard(rol);
        return new Monitoraanvraag(new Monitorvraag(peildatum, van, tot, per), Jeugdregio(query, per, fouten));
    }

    /// <summary>What a role sees when it does not say <c>per</c>.</summary>
    public static Monitorniveau Standaard(Rol rol) => rol switch
    {
        Rol.Gi => Monitorniveau.Gi,
        Rol.Gemeente => Monitorniveau.Gemeente,
        _ => Monitorniveau.Land,
    };

    private static string? Jeugdregio(IQueryCollection query, Monitorniveau per, List<Fout> fouten)
    {
        if (query.Tekst("regio", fouten) is not { } regio)
            return null;
        if (Jeugdregios.Fout(regio) is not null)
            fouten.Add(new Fout("regio", "is geen bestaande jeugdregio"));
        if (per is not (Monitorniveau.Jeugdregio or Monitorniveau.Gemeente))
            fouten.Add(new Fout("regio", "kan alleen met per=jeugdregio of per=gemeente"));
        return regio;
    }
}
