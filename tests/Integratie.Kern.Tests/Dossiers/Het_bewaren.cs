using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Kern.Tests.Dossiers;

public sealed class Het_bewaren
{
    private static readonly LocalDate Gewijzigd = new(2026, 3, 1);

    [Fact]
    public void Een_dossier_is_gesloten_na_de_laatste_dag_van_de_laatste_maatregel() =>
        Assert.Equal(new LocalDate(2027, 1, 4), Bewaarregel.GeslotenOp(Met(Traject(new(2026, 6, 30)), Traject(new(2027, 1, 4))), Gewijzigd));

    [Fact]
    public void Of_na_de_laatste_wijziging_als_die_later_is() =>
        Assert.Equal(Gewijzigd, Bewaarregel.GeslotenOp(Met(Traject(new(2025, 12, 31))), Gewijzigd));

    [Fact]
    public void Zonder_maatregel_telt_alleen_de_laatste_wijziging() => Assert.Equal(Gewijzigd, Bewaarregel.GeslotenOp(Met(), Gewijzigd));

    [Fact]
    public void Een_maatregel_zonder_einde_is_voorbij_als_het_kind_meerderjarig_moet_zijn() =>
        Assert.Equal(new LocalDate(2043, 10, 13), Bewaarregel.GeslotenOp(Met(Traject(null)), Gewijzigd));

    [Fact]
    public void Wat_een_correctie_heeft_weggenomen_telt_niet() =>
        Assert.Equal(Gewijzigd, Bewaarregel.GeslotenOp(Met(Traject(new(2030, 1, 1)) with { Opgeheven = true }), Gewijzigd));

    [Fact]
    public void Zolang_er_een_termijn_loopt_of_een_levering_wacht_is_het_niet_gesloten()
    {
        Assert.Null(Bewaarregel.GeslotenOp(new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).Dossier, Gewijzigd));
        var wacht = new Levering { Ontvanger = Rolverdeling.Oin("a"), Rol = Kern.Deelnemers.Rol.Gi, Volgnummer = 0, Naam = "koers.bepaald" };
        Assert.Null(Bewaarregel.GeslotenOp(Met() with { Rest = [wacht] }, Gewijzigd));
    }

    private static Dossier Met(params Traject[] trajecten) => new() { Id = Guid.Empty, Klokken = new Klokstand { Trajecten = trajecten } };

    private static Traject Traject(LocalDate? laatsteDag) =>
        new() { Nummer = 1, Familie = Familie.Jeugdbescherming, Begin = new(2025, 10, 13), LaatsteDag = laatsteDag };
}
