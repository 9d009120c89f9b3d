using System.Net;
using System.Net.Sockets;
using Integratie.Functions.Instellingen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions;

/// <summary>
/// Judges <c>urls</c> before anything is made: the web server finds a fault in it only at the very end, with the error of a program, and by
/// then there are a folder and keys.
/// </summary>
internal static class Luisteradressen
{
    private const string Instelling = "urls";

    private const int HoogstePoort = 65535;

    /// <exception cref="InstellingException">An address on which this runtime cannot listen.</exception>
    public static void Controleer(IConfiguration configuration)
    {
        var adressen = configuration.Tekst(Instelling, LokaleRuntimeExtensions.DefaultUrl)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (adressen.Length == 0)
            throw new InstellingException($"{Instelling} noemt geen adres om op te luisteren; een adres heeft de vorm {LokaleRuntimeExtensions.DefaultUrl}");
        foreach (var adres in adressen)
        {
            if (!IsBruikbaar(adres))
                throw new InstellingException(
                    $"{Instelling}: '{adres}' is geen adres om op te luisteren; het heeft de vorm {LokaleRuntimeExtensions.DefaultUrl} (TLS hoort ervoor)");
            if (IsInGebruik(BindingAddress.Parse(adres)))
                throw new InstellingException($"{Instelling}: {adres} is al in gebruik; kies een ander met --{Instelling}");
        }
    }

    private static bool IsBruikbaar(string adres)
    {
        try
        {
            var gelezen = BindingAddress.Parse(adres);
            return gelezen.Scheme.Equals(Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase)
                && gelezen.PathBase.Length == 0 && gelezen.Port is >= 0 and <= HoogstePoort;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Whoever takes it in the moment after is found by the web server.</summary>
    private static bool IsInGebruik(BindingAddress adres)
    {
        if (adres.Port == 0 || adres.IsUnixPipe || adres.IsNamedPipe)
            return false;
        var ip = adres.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
            : IPAddress.TryParse(adres.Host.Trim('[', ']'), out var genoemd) ? genoemd : IPAddress.Any;
        try
        {
            using var luisteraar = new TcpListener(ip, adres.Port);
            luisteraar.Start();
            return false;
        }
        catch (SocketException fout)
        {
            return fout.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }
}
