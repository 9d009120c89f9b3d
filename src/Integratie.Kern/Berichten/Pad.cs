namespace Integratie.Kern.Berichten;

/// <summary>How a place in a message is written: <c>data.jeugdigen[0].bsn</c>.</summary>
internal static class Pad
{
    private const int MaxNaam = 64;

    internal static string Lid(string ouder, string naam) => ouder.Length == 0 ? Veilig(naam) : $"{ouder}.{Veilig(naam)}";

    internal static string Element(string ouder, int index) => $"{ouder}[{index}]";

    /// <summary>The place seen from outside: an event that is the fourth of a batch has <c>[3]</c> before it.</summary>
    internal static string Onder(string voor, string pad) =>
        voor.Length == 0 ? pad : pad.Length == 0 || pad[0] == '[' ? voor + pad : $"{voor}.{pad}";

    // A member name comes from the sender; what it may do to a log line or a page is bounded here.
    private static string Veilig(string naam)
    {
        var kort = naam.Length > MaxNaam ? naam[..MaxNaam] : naam;
        return string.Concat(kort.Select(teken => char.IsControl(teken) || char.IsSurrogate(teken) ? '?' : teken));
    }
}
