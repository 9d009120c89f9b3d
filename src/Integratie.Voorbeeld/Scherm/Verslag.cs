using System.Globalization;
using Integratie.Voorbeeld.Ontvangers;
using Integratie.Voorbeeld.Register;
using Integratie.Voorbeeld.Verloop;
using Spectre.Console;

namespace Integratie.Voorbeeld.Scherm;

/// <summary>Words for what happened to the decisions.</summary>
internal sealed class Verslag(Uitvoer uitvoer, Voorbeelden voorbeelden)
{
    public void Draait(Uri hub, string data) =>
        uitvoer.Regel($"[bold]De hub draait op {hub}, gegevens in {Markup.Escape(data)}[/]", "");

    public void BlijftDraaien(Uri hub, string? dossier) => uitvoer.Regel(
        "", "[bold]De hub blijft draaien; Ctrl+C stopt.[/]",
        $"Open het portaal op [bold]{hub}[/] en meld u aan met de sleutel [bold]voorbeeld-beheer[/]; daar staat dit dossier:",
        $"  {new Uri(hub, $"/dossiers/{dossier}")}", $"De API beschrijft zichzelf op {new Uri(hub, "/openapi.json")}");

    public void Geweigerd(Spoor spoor, Aankomst aankomst) => uitvoer.Regel(
        $"[yellow]↻[/] {Kenmerk(spoor)} {Naam(aankomst.Oin)} antwoordt {aankomst.Status} "
        + $"op poging {aankomst.Poging}; de hub probeert het over {(aankomst.Poging == 1 ? 5 : 30)} s weer");

    public void Onaanvaard(Uitspraak uitspraak, string probleem) =>
        uitvoer.Regel($"[red]✗[/] {uitspraak.Rechtbank} {uitspraak.Ecli}: niet geaccepteerd: {Markup.Escape(probleem)}");

    public void Aangekomen(Spoor spoor, Tijden tijden, double? ms)
    {
        var kop = spoor.Verwachting switch
        {
            Verwachting.Kennisgeving => $"[green]✓[/] {Kenmerk(spoor)} → {Ontvanger(spoor)}",
            Verwachting.Vastgelopen => $"[yellow]![/] {Kenmerk(spoor)} → {Naam(spoor.Uitspraak.Gi!)}: "
                + $"levering.vastgelopen ({Reden(spoor)}), zoals bedoeld",
            _ => $"[green]✓[/] {Kenmerk(spoor)} → alleen de Raad: er is geen GI genoemd",
        };
        uitvoer.Regel(
            kop,
            "    " + string.Join(" · ",
                Tijd("uitgesproken", tijden.Uitgesproken), Tijd("op schrift", tijden.OpSchrift), Tijd("ingang", tijden.Ingang)),
            "    " + string.Join(" · ",
                Tijd("ontvangen", tijden.Ontvangen), Tijd("kennisgegeven", tijden.Kennisgegeven), Tijd("bevestigd", tijden.Bevestigd))
                + (ms is { } duur ? $"  [bold]{Ms(duur)}[/]" : ""));
    }

    public void Slot(Overzicht overzicht)
    {
        var rijen = new List<(string, string)>
        {
            ("uitspraken aangeboden", $"{overzicht.Aangeboden}"),
            ("geaccepteerd (202)", $"{overzicht.Geaccepteerd}"),
            ("bij de GI, per webhook", $"{overzicht.PerWebhook} berichten (een per kind)"),
            ("bij de GI, opgehaald", $"{overzicht.PerFeed} berichten"),
            ("bij de Raad", $"{overzicht.BijRaad} berichten"),
        };
        foreach (var (reden, aantal) in overzicht.VastgelopenPerReden)
            rijen.Add(("zonder geldige GI", $"{aantal} × {reden}, gemeld aan de rechtbank"));
        string Deel(double deel) => Ms(overzicht.Doorlooptijd(deel));
        rijen.Add(("van 202 tot webhook", $"p50 {Deel(0.5)} · p95 {Deel(0.95)} · max {Deel(1)}"));
        foreach (var duur in overzicht.NaWeigering)
            rijen.Add(("na twee weigeringen", Ms(duur)));
        rijen.Add(("niet aangekomen", $"{overzicht.NietAangekomen.Count}"));
        uitvoer.Tabel("Overzicht", rijen);
        foreach (var spoor in overzicht.NietAangekomen)
            uitvoer.Regel($"[red]✗[/] {Kenmerk(spoor)} {Naam(spoor.Uitspraak.Gi ?? "zonder GI")}: "
                + $"{spoor.BijGi.Count} bij de GI, {spoor.Vastgelopen.Count} vastgelopen, {spoor.BijRaad.Count} bij de Raad, "
                + $"{spoor.Uitspraak.Kinderen} verwacht"
                + (spoor.Klaar.IsCompleted ? ", maar niet vastgelegd in de tijdlijn" : ""));
    }

    private static string Kenmerk(Spoor spoor) =>
        (spoor.Uitspraak.Spoed ? "[red]spoed[/] " : "")
        + $"[blue]{spoor.Uitspraak.Rechtbank}[/] {spoor.Uitspraak.Ecli} {Markup.Escape(spoor.Uitspraak.Zaaknummer)}"
        + (spoor.Uitspraak.Kinderen > 1 ? $" ({spoor.Uitspraak.Kinderen} kinderen)" : "");

    private string Ontvanger(Spoor spoor)
    {
        var eerste = spoor.BijGi.First();
        var opvolger = eerste.Oin == spoor.Uitspraak.Gi ? "" : $" (opvolger van {Naam(spoor.Uitspraak.Gi!)})";
        return $"[bold]{Naam(eerste.Oin)}[/]{opvolger}, {(eerste.PerFeed ? "opgehaald" : "webhook")}";
    }

    private static string Reden(Spoor spoor) => spoor.Vastgelopen.First().Data.GetProperty("reden").GetString()!;

    private string Naam(string oin) => Markup.Escape(voorbeelden.Naam(oin));

    /// <summary>A day as it is; of a moment the time of day to the millisecond, in UTC as the hub records it.</summary>
    private static string Tijd(string naam, string? moment) => moment switch
    {
        null => $"[grey]{naam} –[/]",
        { Length: 10 } => $"{naam} {moment}",
        _ => $"{naam} {DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime:HH:mm:ss.fff}Z",
    };

    private static string Ms(double? duur) => duur is { } ms ? ms.ToString(ms < 100 ? "0.0 'ms'" : "0 'ms'") : "–";
}
