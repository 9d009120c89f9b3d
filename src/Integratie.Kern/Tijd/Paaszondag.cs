using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>Easter Sunday by the Gregorian computus (the Meeus/Jones/Butcher form); five feestdagen hang on it.</summary>
public static class Paaszondag
{
    public static LocalDate In(int jaar)
    {
        var gulden = jaar % 19;
        var (eeuw, jaarInEeuw) = (jaar / 100, jaar % 100);
        var zonnecorrectie = eeuw / 4;
        var maancorrectie = (eeuw - ((eeuw + 8) / 25) + 1) / 3;
        var epacta = ((19 * gulden) + eeuw - zonnecorrectie - maancorrectie + 15) % 30;
        var weekdag = (32 + (2 * (eeuw % 4)) + (2 * (jaarInEeuw / 4)) - epacta - (jaarInEeuw % 4)) % 7;
        var uitzondering = (gulden + (11 * epacta) + (22 * weekdag)) / 451;
        var dagen = epacta + weekdag - (7 * uitzondering) + 114;
        return new LocalDate(jaar, dagen / 31, (dagen % 31) + 1);
    }
}
