using System.CommandLine;
using Integratie.Functions.Audit;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Instellingen;
using Integratie.Portaal.Opmaak;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Functions.Commandos;

/// <summary><c>audit-controle</c>: whether nobody changed, took away or added a line of the audit.</summary>
internal static class AuditCommando
{
    public static Command Maak()
    {
        var anker = new Option<string>("--anker")
        {
            HelpName = "schakel",
            Description = "Een schakel van een eerdere controle of uit het log, die er nog in moet staan.",
        };
        var tijdelijk = ControleerCommando.Tijdelijk();
        var commando = new Command("audit-controle", "Loopt de keten van de audit na, ook terwijl de hub werkt.") { anker, tijdelijk };
        var instellingen = Instelopties.Aan(commando);
        commando.SetAction(async (gelezen, ct) =>
        {
            var schakel = Schakel(gelezen.GetValue(anker));
            await using var opname = await Momentopname.NeemAsync(instellingen.Data(gelezen), gelezen.GetValue(tijdelijk), ct);
            // Only now: where there are no keys they are made.
            var sleutels = Sleutelbron.Laad(instellingen.Lees(gelezen));
            var pseudoniem = new Pseudoniem(sleutels);
            // With those of another hub every line would look changed.
            await Registerbestand.ControleerSleutelsAsync(opname.Tabellen, new Versleuteling(sleutels), pseudoniem, ct);
            var audit = new Auditstore(opname.Tabellen, pseudoniem, TimeProvider.System, NullLogger<Auditstore>.Instance);
            await audit.MaakAsync(ct);
            return Toon(await new Ketencontrole(audit, pseudoniem).LoopNaAsync(schakel, ct));
        });
        return commando;
    }

    // A slip of the pen would be found in no chain, and ring the alarm.
    private static string? Schakel(string? anker) => anker is null || (anker.Length == 64 && anker.All(char.IsAsciiHexDigitLower))
        ? anker
        : throw new InstellingException($"--anker: '{anker}' is geen schakel; dat zijn 64 tekens 0-9 en a-f.");

    private static int Toon(Ketenuitslag uitslag)
    {
        Console.Out.WriteLine($"{uitslag.Regels} {Tekst.Woord(uitslag.Regels, "regel", "regels")} in orde; laatste schakel {(uitslag.Regels == 0 ? "(geen)" : uitslag.Schakel)}");
        Console.Out.WriteLine(uitslag.Fout is null ? "De keten is heel." : $"De keten is gebroken: {uitslag.Fout}.");
        return uitslag.Fout is null ? 0 : Commandoregel.Bevinding;
    }
}
