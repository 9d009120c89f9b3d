using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Integratie.Functions.Tests.Infra;

/// <summary>What the files of infra/ must say together, and what Azure must never be asked for. Their syntax and names: .ci/npm/bicep.mjs.</summary>
public sealed class De_sjablonen
{
    [Fact]
    public void The_parameter_file_of_azd_gives_what_the_main_file_asks()
    {
        var gegeven = JsonNode.Parse(Bron.Lees("infra/main.parameters.json"))!["parameters"]!.AsObject().Select(p => p.Key);

        Assert.Equal(Bicepbestand.Van("main.bicep").Parameters.Order(), gegeven.Order());
    }

    [Fact]
    public void The_three_environments_say_the_same_things_and_a_private_one_has_a_broker_that_can_be_private()
    {
        var omgevingen = new[] { "ontwikkeling", "acceptatie", "productie" }
            .Select(o => JsonNode.Parse(Bron.Lees($"infra/omgevingen/{o}.json"))!.AsObject())
            .ToList();
        var leden = omgevingen[0].Select(l => l.Key).ToList();

        Assert.All(omgevingen, o => Assert.Equal(leden, o.Select(l => l.Key)));
        Assert.All(omgevingen.Where(o => (bool)o["prive"]!), o => Assert.True((bool)o["premium"]!));
        Assert.Empty(Regex.Matches(Bicepbestand.Van("main.bicep").Code, @"\bmaat\.(\w+)").Select(m => m.Groups[1].Value).Except(leden));
    }

    [Fact]
    public void Nothing_opens_with_a_key_or_a_connection_string()
    {
        var alles = string.Join('\n', Bicepbestand.Alle.Select(b => b.Tekst));

        Assert.Equal(2, Regex.Count(alles, @"resource \w+ 'Microsoft\.Storage/storageAccounts@[^']+' = "));
        Assert.Equal(2, Regex.Count(alles, "allowSharedKeyAccess: false"));
        Assert.Equal(3, Regex.Count(alles, "isableLocalAuth: true")); // the broker, the logs and Application Insights
        Assert.DoesNotMatch(@"listKeys|listKeyValue|SharedAccessKey|AccountKey|@secure|allowSharedKeyAccess: true", alles);
        Assert.DoesNotMatch(@"(?:module|using) .*'(?:br|ts)[:/]", alles); // nothing to fetch: it compiles offline
    }

    [Fact]
    public void Every_role_that_is_given_is_known_and_every_known_role_is_given()
    {
        var rollen = JsonNode.Parse(Bron.Lees("infra/rollen.json"))!.AsObject();

        Assert.All(rollen, rol => Assert.True(Guid.TryParse((string?)rol.Value, out _), rol.Key));
        var gebruikt = Bicepbestand.Alle.SelectMany(b => Regex.Matches(b.Code, @"\brollen\.(\w+)")).Select(m => m.Groups[1].Value).Distinct();
        Assert.Equal(rollen.Select(r => r.Key).Order(), gebruikt.Order());
    }
}
