using System.Text;
using System.Text.Json;
using Integratie.Functions.Instellingen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Bezorging;

/// <summary>Writes the events that the hub itself makes: source is its own OIN.</summary>
public sealed class Hubgebeurtenis(HubOptions options, TimeProvider klok)
{
    /// <summary>For whoever subscribes to the topic, where nothing may say which child it is about.</summary>
    public string VoorTopic(Hubbericht bericht, Volggegevens volg) =>
        Encoding.UTF8.GetString(Schrijf(bericht, Weergave.Anoniem, Rol.Toezicht, klok.GetUtcNow(), volg));

    /// <summary>As structured JSON, with what this role may see.</summary>
    /// <param name="bericht">The whole message.</param>
    /// <param name="weergave">What of it is shown.</param>
    /// <param name="rol">To whom.</param>
    /// <param name="moment">The moment of logging.</param>
    /// <param name="volg">Dossier and place in the order.</param>
    public byte[] Schrijf(Hubbericht bericht, Weergave weergave, Rol rol, DateTimeOffset moment, Volggegevens volg)
    {
        var gebeurtenis = Gebeurtenis.VanHub(
            bericht.Id, options.Oin, bericht.Naam, moment, JsonSerializer.SerializeToElement(bericht.Data));
        return Projectie.Maak(gebeurtenis, weergave, rol, geheimAdres: false, volg);
    }
}
