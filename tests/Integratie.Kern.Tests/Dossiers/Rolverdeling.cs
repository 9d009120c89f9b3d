using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>The deelnemers of the tests, by short names.</summary>
internal static class Rolverdeling
{
    private static readonly Dictionary<string, Deelnemer> Alle = new Deelnemer[]
    {
        new() { Oin = "00000001800000001000", Naam = "rbrot", Rol = Rol.Rechtbank, Code = "RBROT" },
        new() { Oin = "00000001800000001001", Naam = "rbdha", Rol = Rol.Rechtbank, Code = "RBDHA" },
        new() { Oin = "00000001800000002000", Naam = "rvdk", Rol = Rol.Rvdk },
        new() { Oin = "00000001800000002500", Naam = "om", Rol = Rol.Om },
        new() { Oin = "00000001800000003000", Naam = "a", Rol = Rol.Gi },
        new() { Oin = "00000001800000003001", Naam = "b", Rol = Rol.Gi },
        new() { Oin = "00000001800000003002", Naam = "c", Rol = Rol.Gi },
        new()
        {
            Oin = "00000001800000003003", Naam = "briedis", Rol = Rol.Gi, GeldigTot = new LocalDate(2021, 5, 31),
            Opvolgers = [new("00000001800000003001", ["Rijnmond"], new LocalDate(2021, 6, 1))],
        },
        new() { Oin = "00000001800000004000", Naam = "rotterdam", Rol = Rol.Gemeente, Gemeentecodes = ["0599"] },
        new() { Oin = "00000001800000004001", Naam = "denhaag", Rol = Rol.Gemeente, Gemeentecodes = ["0518"] },
        new() { Oin = "00000001800000005000", Naam = "inspectie", Rol = Rol.Toezicht },
        new() { Oin = "00000001800000005001", Naam = "haaglanden", Rol = Rol.Toezicht, Jeugdregios = ["Haaglanden"] },
        new() { Oin = "00000001800000006000", Naam = "beheer", Rol = Rol.Beheer },
        new() { Oin = "00000001800000007000", Naam = "tafelrijnmond", Rol = Rol.Experttafel, Jeugdregios = ["Rijnmond"] },
        new() { Oin = "00000001800000007001", Naam = "tafelhaaglanden", Rol = Rol.Experttafel, Jeugdregios = ["Haaglanden"] },
    }.ToDictionary(d => d.Naam);

    internal static Register Register { get; } = new(Alle.Values);

    internal static Deelnemer Deelnemer(string naam) => Alle[naam];

    internal static string Oin(string naam) => Alle[naam].Oin;

    internal static string Naam(string oin) => Register.Vind(oin)?.Naam ?? oin;
}
