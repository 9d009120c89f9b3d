using Integratie.Functions.Aanlevering;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using NodaTime;
using Binnenkomst = Integratie.Kern.Dossiers.Aanlevering;

namespace Integratie.Functions.Verwerking;

/// <summary>Brings an event into the dossier of each child that it is about.</summary>
public sealed class Kindverwerker(SleutelStore sleutels, DossierStore dossiers, Correctiezoeker correcties, Nabehandeling nabehandeling)
{
    public async Task<Uitslag> VerwerkAsync(Ontvangst ontvangst, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        var perKind = Splitsing.PerKind(gebeurtenis);
        var doelen = new List<Guid>();
        foreach (var deel in perKind)
            doelen.Add(await sleutels.DossierVanKindAsync(Betrokkene.Bsn(deel), ct));
        var eerder = await correcties.VorigeAsync(gebeurtenis, ontvangst.Id, doelen, ct);
        var merken = new List<Verwerktmerk>();
        for (var i = 0; i < perKind.Count; i++)
        {
            var omstandigheden = new Omstandigheden(perKind.Count > 1, eerder.Count > 0, merken.Exists(m => m.Weigering is not null));
            merken.Add(await VerwerkKindAsync(ontvangst, perKind[i], doelen[i], i, omstandigheden, ct));
        }

        var probleem = merken.Select(m => m.Weigering).FirstOrDefault(w => w is not null);
        var vervallen = probleem is null ? eerder.Except(doelen).ToList() : [];
        foreach (var dossier in vervallen)
            await dossiers.VoerUitAsync(Correctiezoeker.KindVervalt(dossier, gebeurtenis, ontvangst.Id), ct);
        return new Uitslag([.. doelen, .. vervallen], probleem, merken.Exists(m => m.Aangehouden));
    }

    private async Task<Verwerktmerk> VerwerkKindAsync(
        Ontvangst ontvangst, Gebeurtenis deel, Guid dossier, int plaats, Omstandigheden omstandigheden, CancellationToken ct)
    {
        var aanlevering = new Binnenkomst(
            Instant.FromDateTimeOffset(ontvangst.Moment), omstandigheden.Gesplitst, omstandigheden.OrigineelElders, omstandigheden.AlGemeld)
        {
            Ontvangst = ontvangst.Id,
        };
        var opdracht = new Dossieropdracht(dossier, w => Behandeling.Pas(w, deel, aanlevering))
        {
            Gebeurtenis = new(deel, ontvangst.Id, $"{ontvangst.Id}-{plaats}", ontvangst.Moment, ontvangst.Spoor),
            Zoeksleutels = [.. Zoeksleutels.Van(deel)],
            Spoed = ontvangst.Open.Spoed,
        };
        var merk = await dossiers.VoerUitAsync(opdracht, ct) is { } gevolgen
            ? Verwerktmerk.Van(gevolgen)
            : await dossiers.MerkAsync(dossier, opdracht.Gebeurtenis.Kenmerk, ct);
        foreach (var wachtte in merk.Nabehandeld)
            await nabehandeling.RondAfAsync(dossier, wachtte, ct);
        return merk;
    }

    private sealed record Omstandigheden(bool Gesplitst, bool OrigineelElders, bool AlGemeld);
}
