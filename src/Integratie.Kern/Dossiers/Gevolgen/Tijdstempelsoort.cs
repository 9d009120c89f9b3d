namespace Integratie.Kern.Dossiers;

/// <summary>The kinds of <c>tijdstempel.vastgelegd</c>: six times of a decision kept apart, then the steps of the help.</summary>
public static class Tijdstempelsoort
{
    public const string Uitgesproken = "uitgesproken";
    public const string OpSchrift = "op-schrift";
    public const string Ingang = "ingang";
    public const string Ontvangen = "ontvangen";
    public const string Kennisgegeven = "kennisgegeven";
    public const string Bevestigd = "bevestigd";
    public const string JeugdbeschermerGekoppeld = "jeugdbeschermer-gekoppeld";
    public const string KoersBepaald = "koers-bepaald";
    public const string PlanOvergedragen = "plan-overgedragen";
    public const string BepalingOvergedragen = "bepaling-overgedragen";
    public const string HulpGestart = "hulp-gestart";
    public const string Belemmering = "belemmering";
}
