using Integratie.Functions.Bezorging;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class BeurtenTests
{
    private static readonly Guid Dossier = Guid.Parse("019a2b3c-0000-7000-8000-000000000001");

    [Fact]
    public void One_at_a_time_has_a_dossier_and_others_are_not_held_up()
    {
        var beurten = new Beurten();

        Assert.True(beurten.Neem(Dossier, negeerPlan: false));
        Assert.False(beurten.Neem(Dossier, negeerPlan: false));
        Assert.True(beurten.Neem(Guid.Empty, negeerPlan: false));
    }

    [Fact]
    public void Who_came_too_late_makes_the_first_look_once_more()
    {
        var beurten = new Beurten();
        beurten.Neem(Dossier, negeerPlan: false);
        beurten.Neem(Dossier, negeerPlan: false);

        Assert.Equal(Herhaling.VolgensPlan, beurten.Laat(Dossier));
        Assert.Equal(Herhaling.Geen, beurten.Laat(Dossier));
        Assert.True(beurten.Neem(Dossier, negeerPlan: false));
    }

    [Fact]
    public void A_wish_to_go_before_the_plan_is_not_forgotten_when_another_follows_without()
    {
        var beurten = new Beurten();
        beurten.Neem(Dossier, negeerPlan: false);
        beurten.Neem(Dossier, negeerPlan: true);
        beurten.Neem(Dossier, negeerPlan: false);

        Assert.Equal(Herhaling.BuitenPlan, beurten.Laat(Dossier));
    }

    [Fact]
    public void After_a_failure_the_dossier_is_free_again()
    {
        var beurten = new Beurten();
        beurten.Neem(Dossier, negeerPlan: false);

        beurten.LaatVallen(Dossier);

        Assert.True(beurten.Neem(Dossier, negeerPlan: false));
    }
}
