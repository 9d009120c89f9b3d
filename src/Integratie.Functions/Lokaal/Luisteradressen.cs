using Integratie.Functions.Instellingen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions;

/// <summary>Judges <c>urls</c> before anything is made: the web server finds a fault in it only at the very end, with the error of a program.</summary>
internal static class Luisteradressen
{
    private const string Instelling = "urls";
    private const int HoogstePoort = 65535;

    /// <exception cref="InstellingException">An address on which this runtime cannot listen.</exception>
    public static void Controleer(IConfiguration configuration)
    {
        foreach (var adres in configuration.Tekst(Instelling, "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!IsBruikbaar(adres))
                throw new InstellingException($"{Instelling}: '{adres}' is geen adres om op te luisteren; het heeft de vorm http://127.0.0.1:7071 (TLS hoort ervoor)");
    }

    private static bool IsBruikbaar(string adres)
    {
        try
        {
            var gelezen = BindingAddress.Parse(adres);
            return gelezen.Scheme.Equals(Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase) && gelezen.PathBase.Length == 0 && gelezen.Port is >= 0 and <= HoogstePoort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
