using Integratie.Lokaal.ServiceBus.Broker;
using Integratie.Lokaal.Tests.Opslag;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class TopologieTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Queues_topics_and_subscriptions_are_read_with_their_rules()
    {
        var topologie = Lees("""
            { "queues": [ { "naam": "q", "sessies": true, "vergrendeling": "PT30S", "maxBezorgingen": 5, "duplicaatvenster": "PT10M", "geldigheid": "P7D" } ],
              "topics": [ { "naam": "t", "abonnementen": [ { "naam": "a", "doorsturenDodeLetters": "q" } ] } ] }
            """);

        Assert.Equal(
            new Topologie.Wachtrij
            {
                Naam = "q",
                Sessies = true,
                Vergrendeling = TimeSpan.FromSeconds(30),
                MaxBezorgingen = 5,
                Duplicaatvenster = TimeSpan.FromMinutes(10),
                Geldigheid = TimeSpan.FromDays(7),
            },
            Assert.Single(topologie.Queues));
        Assert.Equal(
            new Topologie.Wachtrij { Naam = "a", DoorsturenDodeLetters = "q" },
            Assert.Single(Assert.Single(topologie.Topics).Abonnementen));
    }

    [Theory]
    [InlineData("""{ "queues": [ { "naam": "q", "onbekend": 1 } ] }""", "onbekend")]
    [InlineData("""{ "queues": [ { "sessies": true } ] }""", "naam")]
    [InlineData("""{ "queues": [ { "naam": "q" }, { "naam": "Q" } ] }""", "twee keer")]
    [InlineData("""{ "queues": [ { "naam": "q", "vergrendeling": "PT10M" } ] }""", "vergrendeling")]
    [InlineData("""{ "queues": [ { "naam": "q", "vergrendeling": "1 minuut" } ] }""", "1 minuut")]
    [InlineData("""{ "queues": [ { "naam": "q", "maxBezorgingen": 0 } ] }""", "maxBezorgingen")]
    [InlineData("""{ "queues": [ { "naam": "q", "doorsturenDodeLetters": "weg" } ] }""", "weg")]
    [InlineData("geen json", "topologie.json")]
    public void What_the_broker_cannot_do_is_told_in_one_line(string json, string expected)
    {
        var failure = Assert.Throws<InstellingException>(() => Lees(json));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void A_missing_file_is_told_by_its_name() =>
        Assert.Contains(
            "topologie.json",
            Assert.Throws<InstellingException>(() => Topologie.Lees(_folder.File("topologie.json"))).Message,
            StringComparison.Ordinal);

    private Topologie Lees(string json)
    {
        File.WriteAllText(_folder.File("topologie.json"), json);
        return Topologie.Lees(_folder.File("topologie.json"));
    }
}
