using Integratie.Portaal.Dossiers;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>Which folds of a dossier stand open, and in which order they come.</summary>
public sealed class Leveringen_per_ontvanger
{
    private static readonly Dossierontvanger Gi = new("1", "Waterland", "gi");
    private static readonly Dossierontvanger VorigeGi = new("2", "Duinrand", "gi");
    private static readonly Dossierontvanger Gemeente = new("3", "Gemeente Rotterdam", "gemeente");
    private static readonly Dossierontvanger Rvdk = new("4", "Raad", "rvdk");
    private static readonly Dossierontvanger Toezicht = new("5", "Een inspectie", "toezicht");
    private static readonly Dossierontvanger Onbekend = new("9", "9", null);

    [Fact]
    public void Open_is_what_did_not_arrive_and_what_is_for_the_GI_in_charge()
    {
        var groepen = Leveringgroep.Van(
            [
                Levering(Toezicht, "wacht", null), Levering(Toezicht, "afgeleverd", null), Levering(Rvdk, "afgeleverd"), Levering(VorigeGi, "afgeleverd"),
                Levering(VorigeGi, "afgesloten"), Levering(Gi, "afgeleverd"), Levering(Gemeente, "wacht"), Levering(Gemeente, "afgeleverd"),
                Levering(Onbekend, "vastgelopen"),
            ],
            [Gi.Oin]);

        Assert.Equal(
            [("9", true), ("Gemeente Rotterdam", true), ("Waterland", true), ("Duinrand", false), ("Raad", false), ("Een inspectie", false)],
            groepen.Select(groep => (groep.Ontvanger.Naam, groep.StaatOpen)));
        Assert.Equal(
            [(1, 1, 0), (1, 0, 0), (0, 0, 0), (0, 0, 1), (0, 0, 0), (1, 0, 0)],
            groepen.Select(groep => (groep.Onderweg, groep.Vastgelopen, groep.Afgesloten)));
    }

    [Fact]
    public void What_is_stuck_stands_open_also_at_toezicht()
    {
        var groep = Assert.Single(Leveringgroep.Van([Levering(Toezicht, "vastgelopen", null), Levering(Toezicht, "wacht", null)], []));

        Assert.True(groep.StaatOpen);
        Assert.Equal((2, 1), (groep.Onderweg, groep.Vastgelopen));
    }

    private static Dossierlevering Levering(Dossierontvanger aan, string status, long? gebeurtenis = 1) => new(
        "lev", "nl.jeugdbescherming.uitspraak.gedaan.v1", gebeurtenis, aan, status, status is "wacht" or "vastgelopen", null, DateTimeOffset.UnixEpoch,
        status == "afgeleverd" ? DateTimeOffset.UnixEpoch : null, null, 0, []);
}
