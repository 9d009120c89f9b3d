using Integratie.Functions.Aanlevering;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Verwerking;

/// <summary>The event that is about no child (<c>instroomstop.gemeld</c>): it goes into the stream of each of its ontvangers, and into the register.</summary>
public sealed class Kindlozeverwerker(DossierStore dossiers, Registerbeeld register, Instroomstopdienst stops)
{
    public static bool Geldt(Gebeurtenis gebeurtenis) => gebeurtenis.Naam == "instroomstop.gemeld";

    public async Task<Uitslag> VerwerkAsync(Ontvangst ontvangst, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        var stromen = new List<Guid>();
        foreach (var naar in Instroomstopregel.Ontvangers(register.Huidig, gebeurtenis))
        {
            var opdracht = new Dossieropdracht(Stroom.Van(naar.Oin), w => Instroomstopregel.Lever(w, naar))
            {
                Gebeurtenis = new(gebeurtenis, ontvangst.Id, $"{ontvangst.Id}-0", ontvangst.Moment, ontvangst.Spoor),
            };
            await dossiers.VoerUitAsync(opdracht, ct);
            stromen.Add(opdracht.Dossier);
        }

        await stops.MeldAsync(gebeurtenis, ct);
        return new Uitslag(stromen, null);
    }
}
