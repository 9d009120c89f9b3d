using System.CommandLine;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Commandos;

/// <summary><c>overdracht</c>: has a hub move the children of a GI that ends, and follows it until that is done.</summary>
internal static class OverdrachtCommando
{
    public static Command Maak()
    {
        var gi = new Option<string>("--gi") { Required = true, HelpName = "oin", Description = "De GI waarvan de kinderen weggaan." };
        var lijst = new Option<string>("--lijst")
        {
            HelpName = "csv",
            Description = "Bestand met dossierId,gi per regel; zonder lijst gaat ieder kind naar een opvolger uit het register.",
        };
        var commando = new Command("overdracht", "Draagt de kinderen van een GI die ophoudt over, en volgt dat tot het klaar is. De hub moet werken.")
        {
            gi, lijst,
        };
        var hub = Hubopties.Aan(commando, $"Adres van de hub ({LokaleRuntimeExtensions.DefaultUrl}).");
        commando.SetAction(async (gelezen, ct) =>
        {
            using var beheer = await hub.VerbindAsync(gelezen, ct);
            var csv = gelezen.GetValue(lijst) is { } bestand ? await LeesLijstAsync(bestand, ct) : null;
            return await DraagOverAsync(beheer, gelezen.GetRequiredValue(gi), csv, ct);
        });
        return commando;
    }

    // Not the same as no list: that would move every child.
    private static async Task<string> LeesLijstAsync(string bestand, CancellationToken ct) =>
        await Hubopties.LeesAsync("--lijst", bestand, ct) is var csv && !string.IsNullOrWhiteSpace(csv)
            ? csv
            : throw new InstellingException($"--lijst: {bestand} is leeg.");

    private static async Task<int> DraagOverAsync(Hubbeheer beheer, string gi, string? csv, CancellationToken ct)
    {
        var begin = await beheer.BeginOverdrachtAsync(gi, csv, ct);
        await Console.Out.WriteLineAsync($"Opdracht {begin.Id}: {begin.Totaal} kinderen. De hub gaat door, ook als dit wordt afgebroken.");
        var eind = await Voortgang.ToonAsync("Overdracht", meld => beheer.VolgAsync(begin, meld, ct));
        await foreach (var mislukking in beheer.MisluktAsync(eind, ct))
            await Console.Out.WriteLineAsync($"{mislukking.Onderwerp}: {mislukking.Reden}");
        await Console.Out.WriteLineAsync($"{eind.Gedaan - eind.Mislukt} kinderen overgedragen, {eind.Mislukt} niet.");
        return eind.Mislukt == 0 ? 0 : Commandoregel.Bevinding;
    }
}
