using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Opdrachten;
using Integratie.Functions.Verwerking;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Tijd;
using NodaTime;
using Binnenkomst = Integratie.Kern.Dossiers.Aanlevering;

namespace Integratie.Functions.Overdracht;

/// <summary>Moves the children of a GI that ends to other GI's: per child the same handing over as by the GI itself.</summary>
internal sealed class Kindoverdracht(
    DossierStore dossiers, Kindgegevens kind, Uitbak uitbak, Nabehandeling nabehandeling, LeveringStore leveringen, Afhandeling afhandeling,
    Registerbeeld register, TimeProvider klok) : Opdrachtsoort
{
    public const string Soort = "overdracht";

    private const string NietInBeheer = "is niet meer bij deze GI";

    private static readonly Familie[] Families = [Familie.Jeugdbescherming, Familie.Jeugdreclassering];

    public override string Naam => Soort;

    /// <summary>Enough to keep the disk busy, few enough to leave room for the decisions that come in.</summary>
    public override int Tegelijk => 4;

    public override async Task<string?> DoeAsync(Opdracht opdracht, Opdrachtdeel deel, CancellationToken ct)
    {
        var id = Guid.ParseExact(deel.Sleutel, "N");
        var gedaan = false;
        foreach (var familie in Families)
        {
            if (await dossiers.VindMerkAsync(id, Overdrachtgebeurtenis.Kenmerk(opdracht, id, familie), ct) is { } merk)
                await MaakAfAsync(opdracht, id, merk, ct);
            else if (await dossiers.LeesAsync(id, ct) is not { } dossier || Beheer.Gi(dossier, familie) != opdracht.Onderwerp)
                continue;
            else if (await DraagOverAsync(opdracht, deel, dossier, familie, ct) is { } reden)
                return reden;
            gedaan = true;
        }

        return gedaan ? null : NietInBeheer;
    }

    private async Task<string?> DraagOverAsync(Opdracht opdracht, Opdrachtdeel deel, Dossier dossier, Familie familie, CancellationToken ct)
    {
        var vandaag = Amsterdam.Vandaag(klok);
        var keuze = Overdrachtkeuze.Van(register.Huidig, opdracht.Onderwerp!, deel.Waarde, dossier, vandaag);
        if (keuze.Gi is not { } gi)
            return keuze.Reden;
        var gebeurtenis = Overdrachtgebeurtenis.Maak(opdracht, dossier, familie, await kind.BsnAsync(dossier.Id, ct), gi.Oin);
        var binnenkomst = new Binnenkomst(Instant.FromDateTimeOffset(gebeurtenis.Ontvangen));
        try
        {
            var gevolgen = await dossiers.VoerUitAsync(new(dossier.Id, Regel) { Gebeurtenis = gebeurtenis }, ct);
            var merk = gevolgen is null ? await dossiers.MerkAsync(dossier.Id, gebeurtenis.Kenmerk, ct) : Verwerktmerk.Van(gevolgen);
            await RondAfAsync(opdracht, dossier.Id, merk, ct);
            return null;
        }
        catch (ZonderGevolgException fout)
        {
            return fout.Message;
        }

        // Judged where it is written: a child that its GI handed over a moment ago must not bring its history to somebody else.
        void Regel(Wijziging w)
        {
            if (Beheer.Gi(w.Dossier, familie) != opdracht.Onderwerp)
                throw new ZonderGevolgException(NietInBeheer);
            Behandeling.Pas(w, gebeurtenis.Gebeurtenis, binnenkomst);
            if (!w.MistWachtend && Beheer.Gi(w.Dossier, familie) == opdracht.Onderwerp)
                throw new ZonderGevolgException("er is al een latere overdracht of uitspraak");
        }
    }

    /// <summary>It was handed over before a crash: what did not get out then goes out now.</summary>
    private async Task MaakAfAsync(Opdracht opdracht, Guid id, Verwerktmerk merk, CancellationToken ct)
    {
        await uitbak.VerstuurRestAsync(id, ct);
        if (await dossiers.LeesAsync(id, ct) is { Rest.IsEmpty: false })
            await dossiers.VoerUitAsync(new(id, Restregel.Pas), ct);
        await RondAfAsync(opdracht, id, merk, ct);
    }

    /// <summary>What follows outside the transaction.</summary>
    private async Task RondAfAsync(Opdracht opdracht, Guid id, Verwerktmerk merk, CancellationToken ct)
    {
        foreach (var wachtte in merk.Nabehandeld)
            await nabehandeling.RondAfAsync(id, wachtte, ct);
        // What could not reach the GI that ended is in the history that the new one got.
        await foreach (var levering in leveringen.VanAsync(id, opdracht.Onderwerp!, ct))
            if (levering is { Status: Leveringstatus.Vastgelopen, Gebeurtenis: not null })
                await afhandeling.SluitAfAsync(levering, "dossier overgedragen", ct);
    }

    /// <summary>Nothing is stored of a handing over that would change nothing.</summary>
    private sealed class ZonderGevolgException(string reden) : Exception(reden);
}
