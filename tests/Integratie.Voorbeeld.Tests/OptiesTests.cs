namespace Integratie.Voorbeeld.Tests;

public sealed class OptiesTests
{
    [Fact]
    public void Without_options_the_hub_stays_on_the_port_of_the_contract() =>
        Assert.Equal(new Opties(new Uri("http://127.0.0.1:7071"), null, Eindig: false, Hulp: false), Opties.Lees([]));

    [Fact]
    public void Every_option_is_read() =>
        Assert.Equal(
            new Opties(new Uri("http://localhost:8080"), "map", Eindig: true, Hulp: true),
            Opties.Lees(["--data", "map", "--eindig", "--urls", "http://localhost:8080", "--help"]));

    [Theory]
    [InlineData("--eindigt")]
    [InlineData("--data")]
    [InlineData("--data", "")]
    [InlineData("--urls", "7071")]
    [InlineData("--urls", "http://192.0.2.1:7071")]
    [InlineData("--urls", "https://127.0.0.1:7071")]
    public void What_cannot_be_used_is_refused_by_name(params string[] args)
    {
        var fout = Assert.Throws<Startfout>(() => Opties.Lees(args));
        Assert.Contains(args[0], fout.Message, StringComparison.Ordinal);
    }
}
