namespace Integratie.Functions.Commandos;

/// <summary>In Azure the executable only runs the hub: the stores there have backups and checks of their own.</summary>
internal static class Commandoregel
{
    public static Task<int?> VoerUitAsync(string[] args) => Task.FromResult<int?>(null);
}
