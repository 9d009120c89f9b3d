using System.Text.Json;
using Integratie.Voorbeeld.Ontvangers;
using Integratie.Voorbeeld.Register;
using Integratie.Voorbeeld.Verloop;

namespace Integratie.Voorbeeld.Tests;

/// <summary>When a decision counts as arrived: the exit code of the show rests on this.</summary>
public sealed class SpoorTests
{
    private static readonly DateOnly Vandaag = new(2026, 1, 5);
    private static readonly Voorbeelden Voorbeelden = Voorbeelden.Laad(Path.Combine(AppContext.BaseDirectory, "voorbeelden"));

    [Fact]
    public void A_decision_about_three_children_has_arrived_when_all_three_have()
    {
        var (sporen, spoor) = Begin("ECLI:NL:RBROT:2023:11073");
        sporen.Meld(BijGi(spoor, "~1"));
        sporen.Meld(BijGi(spoor, "~2"));
        sporen.Meld(BijGi(spoor, "~2"));
        Assert.False(spoor.Klaar.IsCompleted);

        sporen.Meld(BijGi(spoor, "~3"));
        Assert.True(spoor.Klaar.IsCompleted);
    }

    [Fact]
    public void What_the_GI_refuses_has_not_arrived()
    {
        var (sporen, spoor) = Begin("ECLI:NL:RBROT:2025:13863");
        sporen.Meld(BijGi(spoor, "") with { Status = 500 });
        Assert.False(spoor.Klaar.IsCompleted);
    }

    [Fact]
    public void What_reached_only_the_RvdK_has_not_arrived()
    {
        var (sporen, spoor) = Begin("ECLI:NL:RBROT:2025:13863");
        sporen.Meld(BijGi(spoor, "") with { Oin = "00000001800000002000" });
        Assert.False(spoor.Klaar.IsCompleted);
    }

    [Theory]
    [InlineData("ECLI:NL:RBMNE:2022:320", nameof(Verwachting.Kennisgeving))] // Briedis ended, but has successors
    [InlineData("ECLI:NL:RBMNE:2024:3158", nameof(Verwachting.Vastgelopen))] // nobody knows this GI
    [InlineData("ECLI:NL:RBZWB:2025:5621", nameof(Verwachting.Vastgelopen))] // ended without a successor
    [InlineData("ECLI:NL:RBZWB:2024:7331", nameof(Verwachting.Vastgelopen))] // certificate expired
    [InlineData("ECLI:NL:RBNNE:2025:2613", nameof(Verwachting.AlleenRaad))] // asked by a gemeente, no GI named
    public void The_register_tells_where_a_decision_must_end_up(string ecli, string verwachting) =>
        Assert.Equal(verwachting, Begin(ecli).Spoor.Verwachting.ToString());

    private static (Sporen Sporen, Spoor Spoor) Begin(string ecli)
    {
        var sporen = new Sporen(Voorbeelden, Vandaag, (_, _) => { });
        return (sporen, sporen.Begin(Voorbeelden.Uitspraken.Single(u => u.Ecli == ecli)));
    }

    private static Aankomst BijGi(Spoor spoor, string achtervoegsel) => new(
        spoor.Uitspraak.Gi!, spoor.Uitspraak.Id + achtervoegsel, "nl.jeugdbescherming.uitspraak.gedaan.v1",
        JsonSerializer.SerializeToElement(new { }), PerFeed: false, Poging: 1, Status: 204, Moment: 1);
}
