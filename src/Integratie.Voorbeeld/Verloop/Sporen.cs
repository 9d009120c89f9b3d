using System.Collections.Concurrent;
using Integratie.Voorbeeld.Ontvangers;
using Integratie.Voorbeeld.Register;

namespace Integratie.Voorbeeld.Verloop;

/// <summary>Leads every message that an ontvanger meets to the decision that it is about; of others, such as norms that started, nothing is kept.</summary>
internal sealed class Sporen(Voorbeelden voorbeelden, DateOnly vandaag, Action<Spoor, Aankomst> geweigerd)
{
    private readonly ConcurrentDictionary<string, Spoor> perId = new();

    public Spoor Begin(Uitspraak uitspraak)
    {
        var verwachting = uitspraak.Gi is null
            ? Verwachting.AlleenRaad
            : voorbeelden.Deelnemers.TryGetValue(uitspraak.Gi, out var gi) && gi.NeemtUitsprakenAan(vandaag)
                ? Verwachting.Kennisgeving
                : Verwachting.Vastgelopen;
        return perId[uitspraak.Id] = new Spoor(uitspraak, verwachting);
    }

    public void Meld(Aankomst aankomst)
    {
        var rol = voorbeelden.Deelnemers[aankomst.Oin].Rol;
        switch (aankomst.Type)
        {
            case "nl.jeugdbescherming.uitspraak.gedaan.v1" when perId.TryGetValue(aankomst.Origineel, out var spoor):
                if (!aankomst.Aangenomen)
                    geweigerd(spoor, aankomst);
                else if (rol == "rvdk")
                    spoor.KwamBijRaad(aankomst);
                else
                    spoor.KwamBijGi(aankomst);
                break;
            case "nl.jeugdbescherming.levering.vastgelopen.v1" when Over(aankomst) is { } spoor:
                spoor.LiepVast(aankomst);
                break;
        }
    }

    private Spoor? Over(Aankomst bericht) =>
        bericht.Data.GetProperty("gebeurtenis").GetString() is { } id ? perId.GetValueOrDefault(id.Split('~')[0]) : null;
}
