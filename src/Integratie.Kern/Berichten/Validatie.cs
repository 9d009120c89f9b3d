using System.Text.Json;
using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>Checks the data of an event against the catalogue.</summary>
public static class Validatie
{
    internal const string GeenData = "De gebeurtenis heeft geen data.";

    /// <summary>All faults of the type and the data at once; empty when the event is valid.</summary>
    /// <param name="zender">
    /// The caller's role. Without it everything that some sender must give is required: only <c>rechtbank</c> of a decision depends on
    /// it, which the OM may leave out (its own strafbeschikking has no court).
    /// </param>
    /// <remarks>Whether the role may send the type is not judged here (<see cref="Berichttype.Zenders"/>), nor what needs the dossier.</remarks>
    public static IReadOnlyList<Fout> Controleer(Gebeurtenis gebeurtenis, Rol? zender = null) =>
        ControleerData(gebeurtenis.Naam, gebeurtenis.Data, new(zender, gebeurtenis.Oin), "data");

    internal static IReadOnlyList<Fout> ControleerData(string naam, JsonElement data, Afzender zender, string pad)
    {
        if (Catalogus.Vind(naam) is not { } type)
            return [new Fout(pad[..^"data".Length] + "type", "Onbekend type gebeurtenis; /openapi.json noemt ze alle.")];
        if (data.ValueKind == JsonValueKind.Undefined)
            return [new Fout(pad, GeenData)];

        var fouten = new Fouten();
        new Groep(type.Leden).Controleer(data, pad, fouten);
        if (data.ValueKind == JsonValueKind.Object)
            foreach (var regel in type.Regels)
                regel(data, zender, pad, fouten);
        return fouten.Lijst;
    }
}
