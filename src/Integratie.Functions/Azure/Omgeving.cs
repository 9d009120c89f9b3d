namespace Integratie.Functions;

/// <summary>What differs by runtime: this is Azure.</summary>
internal static class Omgeving
{
    /// <summary>Azure's front end ends TLS and passes the caller's address on in headers.</summary>
    public static bool AchterVoorkant => true;

    /// <summary>Default of <c>Hub:Bezorging:LokaleAdressen</c>.</summary>
    public static bool LokaleAdressen => false;
}
