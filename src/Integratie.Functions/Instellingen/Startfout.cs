namespace Integratie.Functions.Instellingen;

/// <summary>What an operator can mend when the hub does not start.</summary>
public static class Startfout
{
    /// <summary>One line for stderr; null for an error of the hub itself, which must be seen whole.</summary>
    public static string? Melding(Exception fout) =>
        fout as InstellingException is { } instelling ? instelling.Message : Omgeving.Startfout(fout);
}
