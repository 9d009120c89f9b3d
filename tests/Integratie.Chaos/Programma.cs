using System.ComponentModel;
using System.Diagnostics;

namespace Integratie.Chaos;

/// <summary>A program of the machine that an attack needs.</summary>
internal static class Programma
{
    /// <returns>Its exit code; 127, as a shell says, when it is not here.</returns>
    public static async Task<int> RoepAsync(string programma, params string[] args)
    {
        try
        {
            using var proces = Process.Start(new ProcessStartInfo(programma, args) { RedirectStandardError = true })!;
            await proces.WaitForExitAsync();
            return proces.ExitCode;
        }
        catch (Win32Exception)
        {
            return 127;
        }
    }
}
