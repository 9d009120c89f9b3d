using Azure;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Tests.Dossiers;

public sealed class KopgeheugenTests
{
    [Fact]
    public void A_head_is_only_known_under_the_ETag_of_its_row()
    {
        var geheugen = new Kopgeheugen();
        var kop = Kop(1, "\"1\"");
        geheugen.Onthoud(kop);

        Assert.Same(kop, geheugen.Vind(kop.Dossier.Id, new ETag("\"1\"")));
        Assert.Null(geheugen.Vind(kop.Dossier.Id, new ETag("\"2\"")));
        Assert.Null(geheugen.Vind(Kop(2, "\"1\"").Dossier.Id, new ETag("\"1\"")));
    }

    [Fact]
    public void What_was_long_ago_is_forgotten_and_what_was_just_used_is_not()
    {
        var geheugen = new Kopgeheugen();
        foreach (var nummer in Enumerable.Range(0, 7000))
            geheugen.Onthoud(Kop(nummer, "\"1\""));

        Assert.Null(geheugen.Vind(Kop(0, "\"1\"").Dossier.Id, new ETag("\"1\"")));
        Assert.All(Enumerable.Range(6600, 400), nummer => Assert.NotNull(geheugen.Vind(Kop(nummer, "\"1\"").Dossier.Id, new ETag("\"1\""))));
    }

    [Fact]
    public void Of_large_heads_as_many_fewer_are_known()
    {
        var geheugen = new Kopgeheugen();
        foreach (var nummer in Enumerable.Range(0, 30))
            geheugen.Onthoud(Kop(nummer, "\"1\"", gebeurtenissen: 999));

        Assert.InRange(Enumerable.Range(0, 30).Count(nummer => geheugen.Vind(Kop(nummer, "\"1\"").Dossier.Id, new ETag("\"1\"")) is not null), 3, 6);
    }

    [Fact]
    public void A_head_that_is_written_again_and_again_takes_its_room_once()
    {
        var geheugen = new Kopgeheugen();
        geheugen.Onthoud(Kop(1, "\"1\""));
        foreach (var _ in Enumerable.Range(0, 20))
            geheugen.Onthoud(Kop(2, "\"1\"", gebeurtenissen: 999));

        Assert.NotNull(geheugen.Vind(Kop(1, "\"1\"").Dossier.Id, new ETag("\"1\"")));
    }

    private static Kop Kop(int nummer, string etag, int gebeurtenissen = 0) => new(
        new Dossier
        {
            Id = new Guid(nummer, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]),
            Historie =
            [
                .. Enumerable.Range(1, gebeurtenissen)
                    .Select(n => new Eerdergebeurtenis(n, $"g{n}", "uitspraak.gedaan", "00000001800000001000", null, null)),
            ],
        },
        new ETag(etag));
}
