using System.Text;
using Integratie.Voorbeeld.Ontvangers;

namespace Integratie.Voorbeeld.Tests;

/// <summary>The vector that Standard Webhooks publishes, and what must not pass for it.</summary>
public sealed class HandtekeningTests
{
    private const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string AnderGeheim = "whsec_dm9vcmJlZWxkZ2VoZWltLXZvb3JiZWVsZC0wMDAwMDA=";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Tijdstip = "1614265330";
    private const string Inhoud = """{"test": 2432232314}""";
    private const string Goed = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static readonly DateTimeOffset Nu = DateTimeOffset.FromUnixTimeSeconds(1614265330);

    [Fact]
    public void The_published_vector_is_accepted() => Assert.True(Klopt());

    [Fact]
    public void During_a_rotation_either_secret_will_do()
    {
        Assert.True(Klopt(geheimen: [AnderGeheim, Geheim]));
        Assert.True(Klopt(handtekeningen: $"v1,{new string('A', 43)}= {Goed}"));
    }

    [Theory]
    [InlineData("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("")]
    public void Another_signature_is_refused(string handtekeningen) => Assert.False(Klopt(handtekeningen: handtekeningen));

    [Fact]
    public void Another_secret_id_or_body_is_refused()
    {
        Assert.False(Klopt(geheimen: [AnderGeheim]));
        Assert.False(Klopt(id: "msg_p5jXN8AQM9LWM0D4loKWxJel"));
        Assert.False(Klopt(inhoud: """{"test": 2432232315}"""));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    public void A_message_more_than_five_minutes_off_is_refused(int seconden) => Assert.False(Klopt(nu: Nu.AddSeconds(seconden)));

    [Fact]
    public void A_timestamp_that_is_no_number_is_refused() => Assert.False(Klopt(tijdstip: "2021-02-25T15:02:10Z"));

    private static bool Klopt(
        string[]? geheimen = null, string id = Id, string tijdstip = Tijdstip, string inhoud = Inhoud, string handtekeningen = Goed,
        DateTimeOffset? nu = null) =>
        Handtekening.Klopt(geheimen ?? [Geheim], id, tijdstip, Encoding.UTF8.GetBytes(inhoud), handtekeningen, nu ?? Nu);
}
