using System.Text.Json.Nodes;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Tests.Stromen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Tests.Wachtrijen;

/// <summary>Who subscribes to <c>tijdstempels</c> reads events of the hub: they keep to the same rules as what is brought by webhook.</summary>
public sealed class Wat_op_het_topic_staat
{
    [Fact]
    public void A_timestamp_is_an_event_of_the_profile_that_says_nothing_of_the_child()
    {
        var data = new JsonObject
        {
            ["soort"] = "kennisgegeven",
            ["moment"] = "2025-11-06T10:12:02Z",
            ["norm"] = "jeugdbeschermer",
            ["zaaknummer"] = "C/10/707628",
            ["jeugdige"] = new JsonObject { ["bsn"] = "999990342" },
        };

        var op = Opmaak(new Hubbericht("6f9619ff-t3-0", "tijdstempel.vastgelegd", data));

        Nlgovprofiel.AssertGebeurtenis(op);
        Assert.Equal("0000000003", (string?)op["sequence"]);
        Assert.Equal("urn:nld:oin:00000001800000099000:systeem:hub", (string?)op["source"]);
        Assert.Equal("nl.jeugdbescherming.tijdstempel.vastgelegd.v1", (string?)op["type"]);
        Assert.Equal("""{"soort":"kennisgegeven","moment":"2025-11-06T10:12:02Z","norm":"jeugdbeschermer"}""", op["data"]!.ToJsonString());
    }

    [Fact]
    public void The_message_says_what_it_holds_and_has_the_id_of_the_event_so_that_what_comes_twice_is_recognised()
    {
        var bericht = Wekker.Maak(new Wekbericht(Queues.Tijdstempels, """{"id":"6f9619ff-t3-0"}""", Gebeurtenis: "6f9619ff-t3-0"));

        Assert.Equal("application/cloudevents+json; charset=UTF-8", bericht.ContentType);
        Assert.Equal("6f9619ff-t3-0", bericht.MessageId);
    }

    private static JsonNode Opmaak(Hubbericht bericht) =>
        JsonNode.Parse(new Hubgebeurtenis(new HubOptions(), TimeProvider.System).VoorTopic(bericht, new("6f9619ff-8b86-4d01-b42d-00cf4fc964ff", 3)))!;
}
