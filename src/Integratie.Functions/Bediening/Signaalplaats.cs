using System.Globalization;

namespace Integratie.Functions.Bediening;

/// <summary>Where a signal is: written <c>6f9619ff8b864d01b42d00cf4fc964ff_3</c>, the name by which the operator closes it.</summary>
/// <param name="Gebeurtenis">Number of the event in the dossier.</param>
public sealed record Signaalplaats(Guid Dossier, long Gebeurtenis)
{
    private const int Idlengte = 32;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Dossier:N}_{Gebeurtenis}");

    /// <summary>Null: the text names none.</summary>
    public static Signaalplaats? Lees(string tekst) =>
        tekst.Length > Idlengte + 1 && tekst[Idlengte] == '_'
        && Guid.TryParseExact(tekst.AsSpan(0, Idlengte), "N", out var dossier)
        && long.TryParse(tekst.AsSpan(Idlengte + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var gebeurtenis)
            ? new(dossier, gebeurtenis)
            : null;
}
