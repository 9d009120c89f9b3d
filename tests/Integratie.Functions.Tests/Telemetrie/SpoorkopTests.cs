using Integratie.Functions.Telemetrie;

namespace Integratie.Functions.Tests.Telemetrie;

public sealed class SpoorkopTests
{
    private const string Traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    [Fact]
    public void A_long_state_loses_its_last_members_whole()
    {
        var leden = Enumerable.Range(0, 20).Select(n => $"deel{n:D2}={new string('x', 40)}").ToList();

        var kop = Spoorkop.Van(Traceparent, string.Join(',', leden))!;

        Assert.Equal(string.Join(',', leden.Take(10)), kop.Tracestate);
    }

    [Theory]
    [InlineData("  ")]
    [InlineData("a=b\r\nx: y")]
    [InlineData("a=é")]
    public void A_state_that_no_header_can_hold_is_dropped(string tracestate) =>
        Assert.Equal(new Spoorkop(Traceparent, null), Spoorkop.Van(Traceparent, tracestate));

    [Theory]
    [InlineData(null)]
    [InlineData("kapot")]
    [InlineData("00-00000000000000000000000000000000-00f067aa0ba902b7-01")]
    public void Without_a_well_formed_parent_there_is_no_state_either(string? traceparent) =>
        Assert.Null(Spoorkop.Van(traceparent, "rechtbank=1"));
}
