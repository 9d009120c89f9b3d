using System.Globalization;
using System.Text.Json.Nodes;
using Integratie.Kern.Deelnemers;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>What follows when a delivery arrives, is acknowledged, or gets stuck.</summary>
public static class Bezorgregel
{
    /// <summary>Whether the dossier changes when the ontvanger has it: a decision, or to a GI that it is in charge now.</summary>
    public static bool KennisgevingTelt(BezorgdeLevering levering) => IsUitspraak(levering) || IsAanstelling(levering);

    /// <summary>Whether somebody is told that it is stuck: only of a relayed event.</summary>
    public static bool WordtGemeld(BezorgdeLevering levering) => levering.Gebeurtenis is not null;

    /// <summary>
    /// An ontvanger has it: of a decision that is the timestamp <c>kennisgegeven</c>. A GI that hears that it is in charge, by a
    /// decision or a handing over, has norm 1 to meet from then on.
    /// </summary>
    public static void Kennisgegeven(Wijziging w, BezorgdeLevering levering, Instant moment)
    {
        if (IsUitspraak(levering))
            w.Stempel(new(Tijdstempelsoort.Kennisgegeven, InstantPattern.ExtendedIso.Format(moment), Ontvanger: levering.Ontvanger));
        if (levering is { Rol: Rol.Gi, Nummer: { } nummer } && KennisgevingTelt(levering))
        {
            var bericht = nummer.ToString(CultureInfo.InvariantCulture);
            w.Feit(new Normen.Kennisgegeven($"{bericht}-{levering.Ontvanger}", bericht, levering.Ontvanger, moment));
            w.MeldNormen();
        }
    }

    /// <summary>An ontvanger said that it has it.</summary>
    public static void Bevestigd(Wijziging w, BezorgdeLevering levering, Instant moment)
    {
        if (IsUitspraak(levering))
            w.Stempel(new(Tijdstempelsoort.Bevestigd, InstantPattern.ExtendedIso.Format(moment), Ontvanger: levering.Ontvanger));
    }

    /// <summary>A delivery that is stuck is told to the sender of the event and to the operator, once.</summary>
    public static void Vastgelopen(Wijziging w, BezorgdeLevering levering, string reden)
    {
        if (levering.Gebeurtenis is not { } gebeurtenis)
            return;
        var data = new JsonObject { ["gebeurtenis"] = gebeurtenis, ["ontvanger"] = levering.Ontvanger, ["reden"] = reden };
        var zender = levering.Zender is { } oin ? w.Register.Vind(oin) : null;
        w.Meld("levering.vastgelopen", w.Register.Met(Rol.Beheer).Concat(zender is null ? [] : [zender]), data);
    }

    private static bool IsAanstelling(BezorgdeLevering levering) =>
        levering is { Gebeurtenis: not null, Rol: Rol.Gi, Naam: "maatregel.overgedragen" };

    private static bool IsUitspraak(BezorgdeLevering levering) =>
        levering.Gebeurtenis is not null && levering.Naam.StartsWith("uitspraak.", StringComparison.Ordinal);
}
