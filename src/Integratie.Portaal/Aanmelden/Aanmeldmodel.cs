namespace Integratie.Portaal.Aanmelden;

/// <param name="Fout">Why the key was not accepted; null at first.</param>
/// <param name="Terug">Page to go to afterwards.</param>
/// <param name="MetEntra">Whether people sign in by Entra ID here, beside keys.</param>
public sealed record Aanmeldmodel(string? Fout, string? Terug, bool MetEntra);
