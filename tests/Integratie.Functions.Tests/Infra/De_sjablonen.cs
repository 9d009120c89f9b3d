using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Integratie.Functions.Tests.Infra;

/// <summary>What the Bicep compiler would refuse, as far as it can be seen without it, and what Azure must never be asked for.</summary>
public sealed class De_sjablonen
{
    private static readonly string[] Taal =
    [
        "param", "var", "resource", "module", "output", "existing", "for", "in", "if", "true", "false", "null", "targetScope",
        "string", "int", "bool", "object", "array", "description", "allowed", "minLength", "maxLength",
        "guid", "subscriptionResourceId", "loadJsonContent", "contains", "filter", "map", "join", "split", "replace", "union", "empty", "toLower",
        "uniqueString", "subscription", "environment", "tenant",
    ];

    public static TheoryData<string> Bestanden => [.. Bicepbestand.Alle.Select(b => Path.GetRelativePath(Path.Combine(Bron.Map, "infra"), b.Pad))];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Every_bracket_and_string_is_closed(string pad)
    {
        var open = new Stack<char>();
        foreach (var teken in Bicepbestand.Van(pad).Code)
        {
            if (teken is '{' or '[' or '(')
                open.Push(teken);
            else if (teken is '}' or ']' or ')')
                Assert.Equal(teken switch { '}' => '{', ']' => '[', _ => '(' }, open.Pop());
        }

        Assert.Empty(open);
        Assert.All(Bicepbestand.Van(pad).Code.Split('\n'), regel => Assert.Equal(0, regel.Count(t => t == '\'') % 2));
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Every_name_is_declared_and_every_parameter_and_variable_is_used(string pad)
    {
        var bestand = Bicepbestand.Van(pad);

        Assert.Empty(bestand.Verwijzingen.Except(bestand.Namen).Except(Taal));
        var eigen = Regex.Matches(bestand.Tekst, @"^(?:param|var) (\w+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        Assert.All(eigen, naam => Assert.True(Regex.Count(bestand.Code, $@"\b{naam}\b") > 1, $"{pad}: {naam} is not used"));
    }

    [Fact]
    public void Every_module_gets_exactly_the_parameters_it_needs()
    {
        var modules = Bicepbestand.Alle.SelectMany(b => b.Modules).ToList();

        Assert.Equal(Bicepbestand.Alle.Count - 1, modules.Select(m => m.Bestand.Pad).Distinct().Count());
        Assert.All(modules, m =>
        {
            Assert.Empty(m.Parameters.Except(m.Bestand.Parameters));
            Assert.Empty(m.Bestand.Verplicht.Except(m.Parameters));
        });
    }

    [Fact]
    public void Every_outcome_that_is_asked_of_a_module_exists()
    {
        foreach (var bestand in Bicepbestand.Alle)
        {
            var modules = bestand.Modules.ToDictionary(m => m.Naam, m => m.Bestand);
            foreach (Match m in Regex.Matches(bestand.Code, @"(\w+)!?\.outputs\.(\w+)"))
                Assert.Contains(m.Groups[2].Value, modules[m.Groups[1].Value].Uitkomsten);
        }
    }

    [Fact]
    public void The_parameter_file_of_azd_gives_what_the_main_file_asks()
    {
        var gegeven = JsonNode.Parse(Bron.Lees("infra/main.parameters.json"))!["parameters"]!.AsObject().Select(p => p.Key);

        Assert.Equal(Bicepbestand.Van("main.bicep").Parameters.Order(), gegeven.Order());
    }

    [Fact]
    public void The_three_environments_say_the_same_things_and_a_private_one_has_a_broker_that_can_be_private()
    {
        var omgevingen = new[] { "ontwikkeling", "acceptatie", "productie" }.Select(o => JsonNode.Parse(Bron.Lees($"infra/omgevingen/{o}.json"))!.AsObject()).ToList();
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
