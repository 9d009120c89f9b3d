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
        foreach (var nummer in Enumerable.Range(0, 2000))
            geheugen.Onthoud(Kop(nummer, "\"1\""));

        Assert.Null(geheugen.Vind(Kop(0, "\"1\"").Dossier.Id, new ETag("\"1\"")));
        Assert.All(Enumerable.Range(1600, 400), nummer => Assert.NotNull(geheugen.Vind(Kop(nummer, "\"1\"").Dossier.Id, new ETag("\"1\""))));
    }

    private static Kop Kop(int nummer, string etag) =>
        new(new Dossier { Id = new Guid(nummer, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]) }, new ETag(etag));
}
