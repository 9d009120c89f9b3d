using System.Text;
using Integratie.Kern.Bezorging;

namespace Integratie.Kern.Tests.Bezorging;

public sealed class De_handtekening
{
    private const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static readonly byte[] Inhoud = Encoding.UTF8.GetBytes("{\"test\": 2432232314}");

    [Fact]
    public void Is_die_van_het_gepubliceerde_voorbeeld() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Handtekening.Maak("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Inhoud, [Geheim]));

    [Fact]
    public void Staat_er_twee_keer_tijdens_een_rotatie()
    {
        var delen = Handtekening.Maak("msg_1", 1, Inhoud, [Geheim, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"]).Split(' ');
        Assert.Equal(2, delen.Length);
        Assert.All(delen, deel => Assert.StartsWith("v1,", deel, StringComparison.Ordinal));
        Assert.NotEqual(delen[0], delen[1]);
    }

    [Theory]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsec_")]
    [InlineData("whsec_kort")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa!!")]
    public void Weigert_een_geheim_van_een_andere_vorm(string geheim) =>
        Assert.Throws<FormatException>(() => Handtekening.Maak("msg_1", 1, Inhoud, [geheim]));

    [Theory]
    [InlineData(23, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRY=", false)]
    [InlineData(24, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", true)]
    [InlineData(64, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==", true)]
    [InlineData(65, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0A=", false)]
    public void Neemt_een_geheim_van_24_tot_en_met_64_bytes(int bytes, string geheim, bool mag)
    {
        Assert.Equal(bytes, Convert.FromBase64String(geheim["whsec_".Length..]).Length);
        Assert.Equal(mag, Handtekening.IsGeheim(geheim));
    }
}
