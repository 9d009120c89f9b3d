using Integratie.Functions.Dossiers;
using Microsoft.Extensions.DependencyInjection;
using Stroom = Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Dossiers;

public sealed class Wijzigingen_van_een_dossier
{
    [Fact]
    public async Task Worden_tegelijk_gevraagd_en_elk_een_keer_uitgewerkt()
    {
        await using var stroom = await Stroom.StartAsync();
        var dossiers = stroom.Services.GetRequiredService<DossierStore>();
        var (dossier, keren) = (Guid.CreateVersion7(), 0);
        var opdracht = new Dossieropdracht(dossier, _ => Interlocked.Increment(ref keren));

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => dossiers.VoerUitAsync(opdracht, CancellationToken.None))));

        Assert.Equal((200, 200L), (keren, (await dossiers.LeesAsync(dossier, CancellationToken.None))!.Versie));
    }

    [Fact]
    public async Task Wachten_niet_op_een_die_mislukte()
    {
        await using var stroom = await Stroom.StartAsync();
        var dossiers = stroom.Services.GetRequiredService<DossierStore>();
        var dossier = Guid.CreateVersion7();

        await Assert.ThrowsAsync<InvalidDataException>(() => dossiers.VoerUitAsync(
            new Dossieropdracht(dossier, _ => throw new InvalidDataException()), CancellationToken.None));
        await dossiers.VoerUitAsync(new Dossieropdracht(dossier, _ => { }), CancellationToken.None);

        Assert.Equal(1, (await dossiers.LeesAsync(dossier, CancellationToken.None))!.Versie);
    }
}
