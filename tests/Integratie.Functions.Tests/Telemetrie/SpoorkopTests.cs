using Integratie.Functions.Telemetrie;

namespace Integratie.Functions.Tests.Telemetrie;

public sealed class SpoorkopTests
{
    private const string Traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    [Theory]
    [InlineData(null)]
    [InlineData("kapot")]
    [InlineData("00-00000000000000000000000000000000-00f067aa0ba902b7-01")]
    public void Without_a_well_formed_parent_there_is_no_state_either(string? traceparent) =>
        Assert.Null(Spoorkop.Van(traceparent, "rechtbank=1"));

    [Fact]
    public void A_malformed_state_leaves_the_parent_as_it_was() =>
        Assert.Equal(new Spoorkop(Traceparent, null), Spoorkop.Van(Traceparent, "a=é"));
}
