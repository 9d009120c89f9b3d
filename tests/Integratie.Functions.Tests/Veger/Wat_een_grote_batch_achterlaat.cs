using System.Runtime.CompilerServices;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Veger;

namespace Integratie.Functions.Tests.Veger;

/// <summary>The garbage collector keeps what it once took, until it has a reason to look again: a hub with little to do gives it none.</summary>
public sealed class Wat_een_grote_batch_achterlaat
{
    private const int Megabytes = 400;

    [Fact]
    public async Task Gaat_terug_naar_de_machine_zodra_het_rustig_is_en_maar_een_keer()
    {
        var geheugen = new Geheugen();
        Vul();
        var voor = Genomen();

        await Wachten.TotAsync(() => Task.FromResult(geheugen.GeefTerug()), "het geheugen gaat terug");

        // Of the process as a whole, in which other tests run beside this one.
        Assert.True(Genomen() < voor - (Megabytes / 2), $"{voor} MB, {Genomen()} MB");
        Assert.False(geheugen.GeefTerug());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Vul()
    {
        var inhoud = Enumerable.Range(0, Megabytes).Select(_ => new byte[1024 * 1024]).ToList();
        GC.Collect(0);
        Assert.True(Genomen() > Megabytes);
        GC.KeepAlive(inhoud);
    }

    private static long Genomen() => GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes / (1024 * 1024);
}
