using Integratie.Kern.Berichten.Lezen;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>W3C Trace Context, with the cases of its own test suite (strict).</summary>
public sealed class TracecontextTests
{
    private const string Ids = "12345678901234567890123456789012-1234567890123456";

    [Theory]
    [InlineData($"00-{Ids}-01", $"00-{Ids}-01")]
    [InlineData($"cc-{Ids}-01", $"00-{Ids}-01")]
    [InlineData($"cc-{Ids}-01-what-the-future-will-be-like", $"00-{Ids}-01")]
    [InlineData($"01-{Ids}-00-", $"00-{Ids}-00")]
    [InlineData($"00-{Ids}-03", $"00-{Ids}-03")]
    [InlineData($"00-{Ids}-ff", $"00-{Ids}-03")]
    [InlineData($"00-{Ids}-08", $"00-{Ids}-00")]
    public void A_parent_is_continued_as_version_00(string traceparent, string verwacht) =>
        Assert.Equal(verwacht, Traceparent.Lees(traceparent));

    [Theory]
    [InlineData("")]
    [InlineData($"00-{Ids}-01.")]
    [InlineData($"00-{Ids}-01-")]
    [InlineData($"00-{Ids}-01-what-the-future-will-be-like")]
    [InlineData($"cc-{Ids}-01.what-the-future-will-be-like")]
    [InlineData($"ff-{Ids}-01")]
    [InlineData($".0-{Ids}-01")]
    [InlineData($"0-{Ids}-01")]
    [InlineData($"000-{Ids}-01")]
    [InlineData($"00-{Ids}-1")]
    [InlineData($"00-{Ids}-001")]
    [InlineData($"00-{Ids}-0A")]
    [InlineData($"00-{Ids}-01\n")]
    [InlineData("00-00000000000000000000000000000000-1234567890123456-01")]
    [InlineData("00-12345678901234567890123456789012-0000000000000000-01")]
    [InlineData("00-1234567890123456789012345678901A-1234567890123456-01")]
    [InlineData("00-1234567890123456789012345678901-1234567890123456-01")]
    [InlineData("00-12345678901234567890123456789012-12345678901234567-01")]
    [InlineData($"00-{Ids}-01,00-{Ids}-01")]
    public void A_malformed_parent_is_dropped(string traceparent)
    {
        Assert.Null(Traceparent.Lees(traceparent));
        Assert.False(Traceparent.IsGeldig(traceparent));
    }

    [Theory]
    [InlineData("foo=1,bar=2", "foo=1,bar=2")]
    [InlineData("foo=1 \t , \t bar=2, \t baz=3", "foo=1,bar=2,baz=3")]
    [InlineData(",foo=1,, \t,bar=2,", "foo=1,bar=2")]
    [InlineData("az09_-*/@a-z0-9_-*/= !\"#$%&'()*+-./09:;<>?@AZ[\\]^_`az{|}~", "az09_-*/@a-z0-9_-*/= !\"#$%&'()*+-./09:;<>?@AZ[\\]^_`az{|}~")]
    public void A_state_keeps_its_members_in_order(string tracestate, string verwacht) => Assert.Equal(verwacht, Tracestate.Lees(tracestate));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t, ")]
    [InlineData("foo=1,foo=1")]
    [InlineData("foo=1,foo=2")]
    [InlineData("foo =1")]
    [InlineData("FOO=1")]
    [InlineData("foo.bar=1")]
    [InlineData("foo@=1,bar=2")]
    [InlineData("@foo=1,bar=2")]
    [InlineData("foo@@bar=1,bar=2")]
    [InlineData("foo@bar@baz=1,bar=2")]
    [InlineData("t@vvvvvvvvvvvvvvv=1,bar=2")]
    [InlineData("foo=bar=baz")]
    [InlineData("foo=,bar=3")]
    [InlineData("bar=3,foo")]
    [InlineData("a=é")]
    [InlineData("a=b\r\nx: y")]
    public void A_malformed_state_is_dropped_as_a_whole(string? tracestate) => Assert.Null(Tracestate.Lees(tracestate));

    [Fact]
    public void A_state_has_at_most_32_members()
    {
        var leden = Enumerable.Range(1, 33).Select(n => $"bar{n:D2}={n:D2}").ToList();

        Assert.Equal(string.Join(',', leden.Take(32)), Tracestate.Lees(string.Join(',', leden.Take(32))));
        Assert.Null(Tracestate.Lees(string.Join(',', leden)));
    }

    [Fact]
    public void A_key_has_at_most_256_characters_of_which_241_of_the_tenant()
    {
        var lang = new string('z', 256) + "=1";
        var huurder = new string('t', 241) + "@" + new string('v', 14) + "=1";

        Assert.Equal(lang, Tracestate.Lees(lang));
        Assert.Equal(huurder, Tracestate.Lees(huurder));
        Assert.Null(Tracestate.Lees("z" + lang));
        Assert.Null(Tracestate.Lees("t" + huurder));
    }

    [Fact]
    public void A_long_state_loses_its_last_members_whole()
    {
        var leden = Enumerable.Range(0, 20).Select(n => $"deel{n:D2}={new string('x', 40)}").ToList();

        Assert.Equal(string.Join(',', leden.Take(10)), Tracestate.Lees(string.Join(',', leden)));
    }

    /// <summary>512 characters with the commas between, and 128 for a member, are still passed on.</summary>
    [Fact]
    public void A_state_of_512_characters_stays_whole_and_above_it_a_member_of_128_does()
    {
        string[] leden = [$"a={new string('x', 126)}", $"b={new string('x', 127)}", $"c={new string('x', 126)}", $"d={new string('x', 122)}"];
        Assert.Equal([128, 129, 128, 124], leden.Select(lid => lid.Length));

        Assert.Equal(512, string.Join(',', leden).Length);
        Assert.Equal(string.Join(',', leden), Tracestate.Lees(string.Join(',', leden)));
        Assert.Equal($"{leden[0]},{leden[2]},{leden[3]}x", Tracestate.Lees(string.Join(',', leden) + "x"));
    }

    [Fact]
    public void A_state_of_only_one_member_that_is_too_long_together_is_dropped() =>
        Assert.Null(Tracestate.Lees($"a={new string('x', 255)},b={new string('y', 255)}"));

    [Fact]
    public void A_long_state_loses_its_longest_members_first() =>
        Assert.Equal("a=1,d=2", Tracestate.Lees($"a=1,b={new string('x', 250)},c={new string('y', 250)},d=2"));
}
