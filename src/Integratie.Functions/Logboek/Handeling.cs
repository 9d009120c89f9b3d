namespace Integratie.Functions.Logboek;

/// <summary>What the hub does with the data of a child; each is an activity in the register of processing activities.</summary>
public static class Handeling
{
    /// <summary>Takes an event into the dossier.</summary>
    public const string Verwerken = "gebeurtenis-verwerken";

    /// <summary>Gives an event, or a message of the hub, to an ontvanger.</summary>
    public const string Verstrekken = "gegevens-verstrekken";

    /// <summary>Shows the timeline, or a term of it.</summary>
    public const string Raadplegen = "dossier-raadplegen";

    /// <summary>Tells that there is a dossier.</summary>
    public const string Zoeken = "dossier-zoeken";

    /// <summary>Gives all of one child (AVG 15).</summary>
    public const string Inzage = "inzage-geven";

    /// <summary>Removes a dossier after the retention period.</summary>
    public const string Verwijderen = "dossier-verwijderen";

    /// <summary>Name in the register of processing activities.</summary>
    public static string Activiteit(string handeling) => $"urn:jeugdbescherming:verwerking:{handeling}";
}
