using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Bewaring;

/// <summary>How long a closed dossier is kept: <c>Hub:Bewaartermijn</c>, a period of ISO 8601 such as <c>P20Y</c>.</summary>
public sealed record Bewaartermijn(Period Duur)
{
    /// <summary>Jeugdwet 7.3.8 lid 3: twenty years after the last change.</summary>
    private const string Standaard = "P20Y";

    /// <exception cref="InstellingException">No period, or one of a part of a day.</exception>
    public static Bewaartermijn Lees(IConfiguration configuration)
    {
        var tekst = configuration.Tekst("Hub:Bewaartermijn", Standaard);
        var lezing = PeriodPattern.NormalizingIso.Parse(tekst);
        return lezing.Success && !lezing.Value.HasTimeComponent && IsPositief(lezing.Value)
            ? new Bewaartermijn(lezing.Value)
            : throw new InstellingException($"Hub:Bewaartermijn moet een periode in jaren, maanden, weken of dagen zijn zoals P20Y, niet '{tekst}'");
    }

    public override string ToString() => PeriodPattern.NormalizingIso.Format(Duur);

    private static bool IsPositief(Period p) => p is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 } && !p.Equals(Period.Zero);
}
