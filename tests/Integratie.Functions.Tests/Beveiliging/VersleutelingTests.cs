using System.Text;
using Integratie.Functions.Beveiliging;

namespace Integratie.Functions.Tests.Beveiliging;

public sealed class VersleutelingTests
{
    private static readonly byte[] Klaar = Encoding.UTF8.GetBytes("""{"bsn":"999990342"}""");

    [Fact]
    public void What_was_encrypted_comes_back_in_its_own_context_only()
    {
        var versleuteling = new Versleuteling(Ring("data-0001"));
        var blob = versleuteling.Versleutel(Klaar, "Dossiers/a/g-1");

        Assert.Equal(Klaar, versleuteling.Ontsleutel(blob, "Dossiers/a/g-1"));
        Assert.Throws<OntsleutelException>(() => versleuteling.Ontsleutel(blob, "Dossiers/b/g-1"));
        Assert.Equal(-1, blob.AsSpan().IndexOf("999990342"u8));
    }

    [Fact]
    public void The_same_text_is_never_encrypted_to_the_same_bytes()
    {
        var versleuteling = new Versleuteling(Ring("data-0001"));

        Assert.NotEqual(versleuteling.Versleutel(Klaar, "c"), versleuteling.Versleutel(Klaar, "c"));
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        var versleuteling = new Versleuteling(Ring("data-0001"));
        var blob = versleuteling.Versleutel(Klaar, "c");

        for (var i = 0; i < blob.Length; i++)
        {
            var ander = (byte[])blob.Clone();
            ander[i] ^= 1;
            Assert.Throws<OntsleutelException>(() => versleuteling.Ontsleutel(ander, "c"));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void What_is_cut_off_is_noticed(int lengte)
    {
        var versleuteling = new Versleuteling(Ring("data-0001"));

        Assert.Throws<OntsleutelException>(() => versleuteling.Ontsleutel(versleuteling.Versleutel(Klaar, "c")[..lengte], "c"));
    }

    [Fact]
    public void A_new_key_reads_what_the_old_one_wrote_as_long_as_that_is_kept()
    {
        var oud = new Versleuteling(Ring("data-0001")).Versleutel(Klaar, "c");
        var beide = new Versleuteling(Ring("data-0001", "data-0002"));

        Assert.Equal(Klaar, beide.Ontsleutel(oud, "c"));
        Assert.Equal(Klaar, new Versleuteling(Ring("data-0002")).Ontsleutel(beide.Versleutel(Klaar, "c"), "c"));
        var fout = Assert.Throws<OntsleutelException>(() => new Versleuteling(Ring("data-0002")).Ontsleutel(oud, "c"));
        Assert.Contains("data-0001", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pseudonym_is_the_HMAC_of_the_text_and_its_bucket_one_of_64()
    {
        // Computed with openssl: printf 999990342 | openssl dgst -sha256 -mac HMAC -macopt hexkey:07…07
        var pseudoniem = new Pseudoniem(Ring("data-0001"));

        var van = pseudoniem.Van("999990342");

        Assert.Equal("7f73a770846a4186e27e5ff35edc64506926c81eee00a33e560a52463b6d925d", van);
        Assert.NotEqual(van, pseudoniem.Van("999990343"));
        Assert.Equal("3f", Pseudoniem.Bucket("ff00"));
        Assert.Equal("00", Pseudoniem.Bucket("4000"));
        Assert.Equal("01", Pseudoniem.Bucket("c1ff"));
    }

    /// <summary>Each data key is filled with its own number, the hmac key with sevens.</summary>
    private static Sleutelring Ring(params string[] versies) => new(
        versies.ToDictionary(v => v, v => Enumerable.Repeat((byte)v[^1], Sleutelring.Lengte).ToArray()), versies[^1],
        Enumerable.Repeat((byte)7, Sleutelring.Lengte).ToArray());
}
