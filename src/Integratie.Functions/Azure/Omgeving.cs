using Azure;
using Azure.Identity;

namespace Integratie.Functions;

/// <summary>What differs by runtime: this is Azure.</summary>
internal static class Omgeving
{
    /// <summary>Default of <c>Hub:AchterVoorkant</c>: Azure's front end ends TLS.</summary>
    public static bool AchterVoorkant => true;

    /// <summary>Default of <c>Hub:Bezorging:MeerProcessen</c>: instances work beside each other.</summary>
    public static bool MeerProcessen => true;

    /// <summary>Why the hub cannot start, for what only this runtime can meet; null for anything else.</summary>
    public static string? Startfout(Exception fout) => fout switch
    {
        AggregateException { InnerException: { } eerste } => Startfout(eerste), // the Azure clients, when all their own retries failed
        RequestFailedException or AuthenticationFailedException => fout.Message.Split('\n')[0],
        _ => null,
    };

    /// <summary>Default of <c>Hub:Bezorging:LokaleAdressen</c>.</summary>
    public static bool LokaleAdressen => false;
}
