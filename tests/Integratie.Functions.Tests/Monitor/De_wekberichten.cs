using Integratie.Functions.Monitor;

namespace Integratie.Functions.Tests.Monitor;

public sealed class De_wekberichten
{
    [Fact]
    public void Dossiers_of_the_same_moment_are_written_beside_each_other()
    {
        var moment = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var emmers = Enumerable.Range(0, 1000).Select(_ => Monitorwek.Emmer(Guid.CreateVersion7(moment))).Distinct();
        Assert.Equal(16, emmers.Count());
    }

    [Fact]
    public void One_dossier_always_has_the_same_session() =>
        Assert.Equal("01", Monitorwek.Emmer(Guid.Parse("0198a000-0000-7000-8000-0000000000d1")));
}
