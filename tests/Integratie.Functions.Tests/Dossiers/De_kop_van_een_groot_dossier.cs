using System.Text.Json;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;
using static System.FormattableString;

namespace Integratie.Functions.Tests.Dossiers;

public sealed class De_kop_van_een_groot_dossier
{
    private const int MiB = 1024 * 1024;

    [Fact]
    public void Past_ook_in_een_rij_als_hij_als_JSON_twee_keer_zo_groot_is_als_een_rij()
    {
        var groot = Dossier(16_000);

        var inhoud = Kopinhoud.Schrijf(groot);

        Assert.True(Json(groot).Length > 2 * MiB);
        Assert.True(inhoud.Length < MiB / 2, $"{inhoud.Length} bytes");
        Assert.Equal(Json(groot), Json(Kopinhoud.Lees(inhoud)));
    }

    [Fact]
    public void Van_een_gewoon_dossier_is_het_JSON()
    {
        var gewoon = Dossier(20);

        Assert.Equal(Json(gewoon), Kopinhoud.Schrijf(gewoon));
        Assert.Equal(Json(gewoon), Json(Kopinhoud.Lees(Json(gewoon))));
    }

    private static byte[] Json(Dossier dossier) => JsonSerializer.SerializeToUtf8Bytes(dossier, KernJson.Options);

    private static Dossier Dossier(int gebeurtenissen) => new()
    {
        Id = Guid.Parse("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"),
        Historie =
        [
            .. Enumerable.Range(1, gebeurtenissen).Select(nummer => new Eerdergebeurtenis(
                nummer, Invariant($"u-{nummer}"), "uitspraak.gedaan", Opstelling.Testregister.Rechtbank, Opstelling.Testregister.Gi,
                Invariant($"C/10/{700000 + nummer} / JE RK 25-{nummer}"))),
        ],
    };
}
