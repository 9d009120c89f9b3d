using Integratie.Functions.Monitor;
using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Tests.Monitor;

public sealed class Het_ritme
{
    private static readonly Wekbericht Wek = new(Queues.Monitor, "0198a000000070008000000000000001", "01");

    [Fact]
    public void What_changes_again_within_the_second_is_written_with_the_wake_up_that_is_still_to_come()
    {
        var ritme = new Monitorritme(TimeProvider.System);
        var begin = TimeProvider.System.GetUtcNow();

        var eerste = ritme.Neem(Wek)!;

        Assert.InRange(eerste.Moment!.Value, begin.AddSeconds(1), TimeProvider.System.GetUtcNow().AddSeconds(1));
        Assert.Equal(Wek, eerste with { Moment = null });
        Assert.Null(ritme.Neem(Wek));
        Assert.NotNull(ritme.Neem(Wek with { Inhoud = "0198a000000070008000000000000002" }));
    }

    [Fact]
    public void Other_wake_ups_go_as_they_are()
    {
        var ritme = new Monitorritme(TimeProvider.System);
        var wek = Wek with { Queue = Queues.Postbus };
        Assert.Same(wek, ritme.Neem(wek));
        Assert.Same(wek, ritme.Neem(wek));
    }

    [Fact]
    public void On_a_clock_that_is_set_by_hand_nothing_waits()
    {
        var ritme = new Monitorritme(new Stilstaand());
        Assert.Same(Wek, ritme.Neem(Wek));
        Assert.Same(Wek, ritme.Neem(Wek));
    }

    private sealed class Stilstaand : TimeProvider;
}
