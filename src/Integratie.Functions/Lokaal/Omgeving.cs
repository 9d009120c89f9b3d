namespace Integratie.Functions;

/// <summary>What differs by runtime: this is the one-machine runtime.</summary>
internal static class Omgeving
{
    /// <summary>Callers reach the hub directly: headers that name another origin are not believed.</summary>
    public static bool AchterVoorkant => false;

    /// <summary>Default of <c>Hub:Bezorging:LokaleAdressen</c>.</summary>
    public static bool LokaleAdressen => true;
}
