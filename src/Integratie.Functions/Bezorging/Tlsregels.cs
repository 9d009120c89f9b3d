using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// How the hub and a webhook know each other: TLS 1.2 or 1.3, a certificate that is valid for the name in the url, and if set one of the
/// hub's own and issuers of choice. Nothing can be switched off.
/// </summary>
public sealed class Tlsregels
{
    private readonly X509Certificate2? eigen;
    private readonly X509Certificate2Collection? uitgevers;
    private readonly X509RevocationMode intrekking;

    private Tlsregels(X509Certificate2? eigen, X509Certificate2Collection? uitgevers, bool intrekking) =>
        (this.eigen, this.uitgevers, this.intrekking) = (eigen, uitgevers, intrekking ? X509RevocationMode.Online : X509RevocationMode.NoCheck);

    /// <summary>Who the machine trusts, and no certificate of the hub's own.</summary>
    public static Tlsregels Standaard { get; } = new(null, null, intrekking: false);

    /// <exception cref="InstellingException">A file that is no certificate, or one without its key.</exception>
    public static Tlsregels Lees(IConfiguration configuration) => new(
        Lees(configuration, "Hub:Bezorging:Certificaat", bestand => LeesEigen(bestand, configuration["Hub:Bezorging:CertificaatWachtwoord"])),
        Lees(configuration, "Hub:Bezorging:Uitgevers", LeesUitgevers),
        configuration.Waarheid("Hub:Bezorging:Intrekking", false));

    internal SslClientAuthenticationOptions Options() => new()
    {
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        ClientCertificates = eigen is null ? null : [eigen],
        CertificateChainPolicy = Keten(),
    };

    private X509ChainPolicy Keten()
    {
        // An issuer that a server leaves out is not fetched from where its certificate says: that is an address nobody judged, of whoever made the certificate.
        var beleid = new X509ChainPolicy { RevocationMode = intrekking, DisableCertificateDownloads = true };
        if (uitgevers is not null)
        {
            beleid.TrustMode = X509ChainTrustMode.CustomRootTrust;
            beleid.CustomTrustStore.AddRange(uitgevers);
        }

        // What a server may be used for is checked as it is without a policy of one's own.
        beleid.ApplicationPolicy.Add(new Oid("1.3.6.1.5.5.7.3.1"));
        return beleid;
    }

    private static T? Lees<T>(IConfiguration configuration, string naam, Func<string, T> lees)
        where T : class
    {
        var bestand = configuration.Tekst(naam, "");
        try
        {
            return bestand.Length == 0 ? null : lees(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or CryptographicException)
        {
            var reden = Path.Exists(bestand) ? Oorzaak.VanBestand(bestand, fout) : $"{bestand} bestaat niet.";
            throw new InstellingException($"{naam}: {bestand} is niet te gebruiken: {reden}", fout);
        }
    }

    private static X509Certificate2 LeesEigen(string bestand, string? wachtwoord)
    {
        var isPem = Path.GetExtension(bestand).Equals(".pem", StringComparison.OrdinalIgnoreCase);
        var certificaat = isPem ? X509Certificate2.CreateFromPemFile(bestand) : X509CertificateLoader.LoadPkcs12FromFile(bestand, wachtwoord);
        return certificaat.HasPrivateKey ? certificaat : throw new CryptographicException("de sleutel ontbreekt");
    }

    private static X509Certificate2Collection LeesUitgevers(string bestand)
    {
        var uitgevers = new X509Certificate2Collection();
        uitgevers.ImportFromPemFile(bestand);
        return uitgevers.Count > 0 ? uitgevers : throw new CryptographicException("er staat geen certificaat in");
    }
}
