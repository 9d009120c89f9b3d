using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>What the value of a member looks like. The kinds are the sealed records beside this file.</summary>
public abstract record Vorm
{
    /// <summary>Reports everything that is wrong with the value, at <paramref name="pad"/> or below it.</summary>
    internal abstract void Controleer(JsonElement waarde, string pad, Fouten fouten);
}
