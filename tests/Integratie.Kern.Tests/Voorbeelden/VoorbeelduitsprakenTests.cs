using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Voorbeelden;

/// <summary>The sample decisions, each as its sender would send it.</summary>
public sealed class VoorbeelduitsprakenTests
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "voorbeelden");
    private static readonly Register Register =
        new(RegisterLezer.Lees(File.ReadAllBytes(Path.Combine(Map, "deelnemers.json"))).Deelnemers);

    private static readonly string[] Namen =
        [.. Directory.EnumerateFiles(Path.Combine(Map, "uitspraken")).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Bestanden => [.. Namen];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void A_sample_decision_is_accepted_from_its_sender(string bestand)
    {
        var gebeurtenis = Lees(bestand);
        var zender = Register.Vind(gebeurtenis.Oin);

        Assert.NotNull(zender);
        Assert.Empty(Validatie.Controleer(gebeurtenis, zender.Rol));
        Assert.Contains(zender.Rol, Catalogus.Vind(gebeurtenis.Naam)!.Zenders);
        if (zender.Rol == Rol.Rechtbank)
            Assert.Equal(zender.Code, gebeurtenis.Data.GetProperty("rechtbank").GetString());
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void A_file_is_named_after_its_decision(string bestand)
    {
        var ecli = Lees(bestand).Data.GetProperty("ecli").GetString()!.Split(':');
        Assert.Equal($"{ecli[2]}-{ecli[3]}-{ecli[4]}.json".ToLowerInvariant(), bestand);
    }

    [Fact]
    public void Fifty_eight_decisions_concern_eighty_six_different_children_of_the_test_range()
    {
        var gebeurtenissen = Namen.Select(Lees).ToList();
        var bsns = gebeurtenissen.SelectMany(g => g.Data.GetProperty("jeugdigen").EnumerateArray())
            .Select(kind => kind.GetProperty("bsn").GetString()!).ToList();

        Assert.Equal(58, gebeurtenissen.Select(g => g.Id).Distinct().Count());
        Assert.Equal(86, bsns.Distinct().Count());
        Assert.Equal(86, bsns.Count);
        Assert.All(bsns, bsn => Assert.InRange(int.Parse(bsn), 999900006, 999999990));
    }

    private static Gebeurtenis Lees(string bestand)
    {
        var gelezen = CloudEventLezer.Structured(File.ReadAllBytes(Path.Combine(Map, "uitspraken", bestand)));
        Assert.Empty(gelezen.Fouten);
        return gelezen.Gebeurtenis!;
    }
}
