namespace Integratie.Functions.Bezorging;

/// <summary>Whether a dossier must be looked at once more.</summary>
public enum Herhaling
{
    Geen,

    /// <summary>For what its retry plan allows now.</summary>
    VolgensPlan,

    /// <summary>Whatever its retry plan says: the ontvanger came back.</summary>
    BuitenPlan,
}
