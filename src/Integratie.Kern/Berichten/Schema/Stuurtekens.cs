namespace Integratie.Kern.Berichten.Schema;

internal static class Stuurtekens
{
    internal static bool In(string tekst, bool regelsMogen) =>
        tekst.Any(teken => char.IsControl(teken) && !(regelsMogen && teken is ('\n' or '\r' or '\t')));
}
