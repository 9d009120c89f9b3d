using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Jaar;

/// <summary>One measure of one child with what the year has in store for it.</summary>
/// <param name="Nummer">From 0 over the whole year: the zaaknummer and the ids are made of it.</param>
/// <param name="Uitgesproken">A weekday.</param>
/// <param name="LaatsteDag">Of the measure.</param>
/// <param name="Gi">OIN.</param>
/// <param name="JeugdbeschermerOpTijd">Norm 1 on the clock of the kennisgeving.</param>
internal sealed record Traject(
    int Nummer, Kind Kind, Familie Familie, DateOnly Uitgesproken, DateOnly LaatsteDag, string Gi,
    bool JeugdbeschermerOpTijd, bool KoersOpTijd, bool HulpOpTijd)
{
    public string Zaaknummer => Familie == Familie.Jeugdbescherming
        ? $"C/{10 + (Nummer % 9)}/{600_000 + Nummer} / JE RK 20-{Nummer}"
        : $"{10 + (Nummer % 9)}/{200_000 + Nummer}-20";

    /// <summary>The same with another zaak, so many years later.</summary>
    public Traject Later(int jaren) => this with
    {
        Nummer = Nummer + (jaren * 20_000),
        Uitgesproken = Uitgesproken.AddDays(jaren * Jaarplan.DagenLater),
        LaatsteDag = LaatsteDag.AddDays(jaren * Jaarplan.DagenLater),
    };
}
