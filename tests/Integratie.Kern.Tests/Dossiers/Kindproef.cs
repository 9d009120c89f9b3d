using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tests.Berichten;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>
/// One child under test. Every event must be valid, the state is written and read after each step, and what goes out must be
/// something that the catalogue lets leave.
/// </summary>
internal sealed class Kindproef
{
    internal const string Zaak = "C/10/707628 / JE RK 25-2021";

    private readonly Dictionary<long, Gebeurtenis> _gebeurtenissen = [];
    private Instant _nu = Instant.FromUtc(2025, 11, 6, 10, 0);
    private int _teller;

    internal Dossier Dossier { get; private set; } = new() { Id = new Guid("01990000-0000-7000-8000-000000000001") };

    internal Register Register { get; set; } = Rolverdeling.Register;

    /// <summary>Of the last step.</summary>
    internal Gevolgen Gevolgen { get; private set; } = null!;

    /// <summary>Whether the last step needed the events that wait for a decision.</summary>
    internal bool VroegWachtend { get; private set; }

    /// <summary>Everything that ever went out.</summary>
    internal List<Levering> Alles { get; } = [];

    /// <summary>Of the last step, what was relayed: <c>"rotterdam uitspraak.gedaan Besluit"</c>.</summary>
    internal IEnumerable<string> Doorgegeven => Gevolgen.Leveringen.Where(l => l.Gebeurtenis is not null).Select(Regel);

    /// <summary>Of the last step, messages of the hub without timestamps and norms: <c>"a uitspraak.ingetrokken {…}"</c>.</summary>
    internal IEnumerable<string> Berichten => Gevolgen.Leveringen
        .Where(l => l.Bericht is not null && l.Naam != "tijdstempel.vastgelegd" && !l.Naam.StartsWith("norm.", StringComparison.Ordinal)).Select(Regel);

    /// <summary>Of the last step, the norm events: <c>"a gestart koers/uitspraak 2025-10-13..2025-11-24"</c>.</summary>
    internal IEnumerable<string> Normen => Gevolgen.Leveringen.Where(l => l.Naam.StartsWith("norm.", StringComparison.Ordinal)).Select(Normregel);

    /// <summary>Of the last step: <c>"koers-bepaald 2025-11-20 koers"</c>.</summary>
    internal IEnumerable<string> Stempels => Gevolgen.Tijdstempels.Select(t => $"{t.Soort} {t.Moment} {t.Norm}".TrimEnd());

    internal Kindproef Op(string moment)
    {
        _nu = InstantPattern.ExtendedIso.Parse(moment.Length == 10 ? $"{moment}T10:00:00Z" : moment).Value;
        return this;
    }

    /// <summary>The example decision of the contract, with what a test changes: path and new JSON value, null to leave a member out.</summary>
    internal Kindproef Uitspraak(string id, params (string Pad, string? Waarde)[] anders) => Uitspraak(id, new(_nu), anders);

    internal Kindproef Uitspraak(string id, Aanlevering aanlevering, params (string Pad, string? Waarde)[] anders)
    {
        var zender = anders.Any(a => a.Pad == "corrigeert") ? "uitspraak.gecorrigeerd" : "uitspraak.gedaan";
        var data = anders.Where(a => a.Pad != "zender").Aggregate(Bericht.Uitspraak, (json, wijziging) => Bericht.Met(json, wijziging.Pad, wijziging.Waarde));
        return StuurData(anders.FirstOrDefault(a => a.Pad == "zender").Waarde ?? "rbrot", zender, id, data, aanlevering);
    }

    /// <summary>An event about the child; zaaknummer and jeugdige are filled in, a name of a GI becomes its OIN.</summary>
    internal Kindproef Stuur(string zender, string naam, string leden = "", string? id = null, string? zaak = Zaak)
    {
        var zaaknummer = zaak is null ? "" : $"\"zaaknummer\": \"{zaak}\", ";
        var json = $$"""{ {{zaaknummer}}"jeugdige": { "bsn": "999990342" }{{(leden.Length > 0 ? ", " : "")}}{{leden}} }""";
        return StuurData(zender, naam, id ?? $"{naam}-{++_teller}", json, new(_nu));
    }

    internal Kindproef StuurData(string zender, string naam, string id, string data, Aanlevering aanlevering)
    {
        var gebeurtenis = Lees(zender, naam, id, MetOins(data));
        Assert.Empty(Validatie.Controleer(gebeurtenis, Rolverdeling.Deelnemer(zender).Rol));
        return Pas(gebeurtenis, w => Behandeling.Pas(w, gebeurtenis, aanlevering));
    }

    /// <summary>Runs any rule on the child.</summary>
    internal Kindproef Pas(Gebeurtenis? gebeurtenis, Action<Wijziging> regel)
    {
        var w = Pas(gebeurtenis, regel, null);
        VroegWachtend = w.MistWachtend;
        if (VroegWachtend)
            w = Pas(gebeurtenis, regel, _gebeurtenissen);
        if (gebeurtenis is not null)
            _gebeurtenissen[Dossier.Gebeurtenissen + 1] = gebeurtenis;
        Gevolgen = w.Gevolgen();
        Dossier = HeenEnWeer(Gevolgen.Dossier);
        Alles.AddRange(Gevolgen.Leveringen);
        Assert.All(Gevolgen.Leveringen, MagWeg);
        return this;
    }

    /// <summary>The ontvanger has got the deliveries of the last event of that name.</summary>
    internal Kindproef InKennis(string ontvanger, string naam = "uitspraak.gedaan")
    {
        var levering = Alles.Last(l => l.Ontvanger == Rolverdeling.Oin(ontvanger) && l.Naam == naam);
        var bezorgd = new BezorgdeLevering(levering.Ontvanger, levering.Rol, naam, levering.GebeurtenisId, levering.Zender, levering.Gebeurtenis);
        return Pas(null, w => Bezorgregel.Kennisgegeven(w, bezorgd, _nu));
    }

    internal static Gebeurtenis Lees(string zender, string naam, string id, string data)
    {
        var json = Bericht.Met(Bericht.Json(naam, data, id), "source", $"\"urn:nld:oin:{Rolverdeling.Oin(zender)}:systeem:test\"");
        var resultaat = Bericht.Lees(json);
        Assert.Empty(resultaat.Fouten);
        return resultaat.Gebeurtenis!;
    }

    internal static string Regel(Levering l)
    {
        var inhoud = l.Bericht is { } bericht ? bericht.Data.ToJsonString() : l.Weergave == Weergave.Alles ? "" : l.Weergave.ToString();
        return $"{Rolverdeling.Naam(l.Ontvanger)} {l.Naam} {l.Reden} {inhoud}".Replace("  ", " ").TrimEnd();
    }

    private static string Normregel(Levering l)
    {
        var data = l.Bericht!.Data;
        var gecorrigeerd = data["gecorrigeerd"] is null ? "" : " gecorrigeerd";
        return $"{Rolverdeling.Naam(l.Ontvanger)} {l.Naam["norm.".Length..]} {data["norm"]}/{data["klok"]} {data["start"]}..{data["einde"]}{gecorrigeerd}";
    }

    private Wijziging Pas(Gebeurtenis? gebeurtenis, Action<Wijziging> regel, IReadOnlyDictionary<long, Gebeurtenis>? wachtend)
    {
        var w = new Wijziging(Dossier with { Versie = Dossier.Versie + 1 }, Register, Normenset.Standaard, _nu) { Wachtend = wachtend };
        if (gebeurtenis is not null)
            w.Neem(gebeurtenis);
        regel(w);
        return w;
    }

    private static string MetOins(string data) => new[] { "a", "b", "c", "briedis", "rbrot", "rvdk" }.Aggregate(
        data, (json, naam) => json.Replace($"\"@{naam}\"", $"\"{Rolverdeling.Oin(naam)}\"", StringComparison.Ordinal));

    private static Dossier HeenEnWeer(Dossier dossier)
    {
        var json = JsonSerializer.Serialize(dossier, KernJson.Options);
        var terug = JsonSerializer.Deserialize<Dossier>(json, KernJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(terug, KernJson.Options));
        return terug;
    }

    private void MagWeg(Levering levering)
    {
        var gebeurtenis = levering.Bericht is { } bericht
            ? Gebeurtenis.VanHub(
                bericht.Id, "00000001800000099000", bericht.Naam, DateTimeOffset.UnixEpoch, JsonSerializer.SerializeToElement<JsonNode>(bericht.Data))
            : _gebeurtenissen[levering.Gebeurtenis!.Value];
        Assert.Empty(levering.Bericht is null ? [] : Validatie.Controleer(gebeurtenis));
        Assert.NotEmpty(Projectie.Maak(gebeurtenis, levering.Weergave, levering.Rol, levering.GeheimAdres, new()));
    }
}
