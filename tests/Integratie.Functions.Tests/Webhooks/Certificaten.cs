using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Integratie.Functions.Tests.Webhooks;

/// <summary>An issuer of certificates for one test.</summary>
internal sealed class Certificaten : IDisposable
{
    private readonly X509Certificate2 uitgever;

    public Certificaten()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var verzoek = new CertificateRequest("CN=Proefuitgever", sleutel, HashAlgorithmName.SHA256);
        verzoek.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        uitgever = verzoek.CreateSelfSigned(Dag(-10), Dag(10));
    }

    public string Pem => uitgever.ExportCertificatePem();

    /// <param name="naam">DNS name or IP address that it is for.</param>
    /// <param name="totDag">Last day it is valid, from now.</param>
    /// <param name="voorClient">To be shown by a caller instead of by a server.</param>
    /// <param name="uitgeverBij">Where it says that its issuer can be fetched; null: it does not say.</param>
    public X509Certificate2 Geef(string naam, int totDag = 5, bool voorClient = false, string? uitgeverBij = null)
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var verzoek = new CertificateRequest($"CN={naam}", sleutel, HashAlgorithmName.SHA256);
        var namen = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(naam, out var adres))
            namen.AddIpAddress(adres);
        else
            namen.AddDnsName(naam);
        verzoek.CertificateExtensions.Add(namen.Build());
        verzoek.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(voorClient ? "1.3.6.1.5.5.7.3.2" : "1.3.6.1.5.5.7.3.1")], false));
        if (uitgeverBij is not null)
            verzoek.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(null, [uitgeverBij]));
        using var publiek = verzoek.Create(uitgever, Dag(-9), Dag(totDag), RandomNumberGenerator.GetBytes(8));
        using var metSleutel = publiek.CopyWithPrivateKey(sleutel);
        return X509CertificateLoader.LoadPkcs12(metSleutel.Export(X509ContentType.Pfx), null);
    }

    public void Dispose() => uitgever.Dispose();

    private static DateTimeOffset Dag(int dagen) => TimeProvider.System.GetUtcNow().AddDays(dagen);
}
