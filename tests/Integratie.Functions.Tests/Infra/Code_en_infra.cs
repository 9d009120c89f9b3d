using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Wachtrijen;
using Integratie.Lokaal.Functions;

namespace Integratie.Functions.Tests.Infra;

/// <summary>What the code uses is in the templates, and what is in the templates is used by the code.</summary>
public sealed class Code_en_infra
{
    private const string DodeLetters = "dode-letters";
    private const string Sessiewacht = "AzureFunctionsJobHost__extensions__serviceBus__sessionIdleTimeout";

    // Settings of the Functions host and of Azure.Identity, which the code of the hub does not read itself.
    private static readonly string[] VanDeHost =
    [
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId", "AzureWebJobsDisableHomepage",
        "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "ServiceBus__credential", "ServiceBus__clientId", "AZURE_CLIENT_ID",
        Sessiewacht,
    ];

    private static readonly JsonNode Topologie = JsonNode.Parse(Bron.Lees("infra/topologie.json"))!;

    private static readonly IReadOnlyList<(string Functie, ServiceBusTriggerAttribute Trigger)> Triggers =
    [
        .. from type in typeof(Hub).Assembly.GetTypes()
           from methode in type.GetMethods()
           let functie = methode.GetCustomAttribute<FunctionAttribute>()
           where functie is not null
           from parameter in methode.GetParameters()
           let trigger = parameter.GetCustomAttribute<ServiceBusTriggerAttribute>()
           where trigger is not null
           select (functie.Name, trigger),
    ];

    [Fact]
    public void Every_queue_has_one_function_with_the_same_sessions_and_the_other_way_round()
    {
        var wachtrijen = Topologie["queues"]!.AsArray().Where(q => (string)q!["naam"]! != DodeLetters).Select(q => ((string)q!["naam"]!, (bool)q["sessies"]!));

        Assert.Equal(wachtrijen.Order(), Triggers.Select(t => (t.Trigger.QueueName!, t.Trigger.IsSessionsEnabled)).Order());
        Assert.All(Triggers, t => Assert.Equal("ServiceBus", t.Trigger.Connection));
    }

    [Fact]
    public void Every_name_that_the_code_sends_to_is_in_the_topology_and_the_other_way_round()
    {
        var namen = typeof(Queues).GetFields().Where(f => f.IsLiteral && f.Name != nameof(Queues.Verbinding)).Select(f => (string)f.GetRawConstantValue()!);
        var perDeelnemer = Topologie["perDeelnemer"]!.AsObject().Select(d => (string)d.Value!["naam"]!).ToList();

        Assert.Equal(
            Topologie["queues"]!.AsArray().Concat(Topologie["topics"]!.AsArray()).Select(e => (string)e!["naam"]!).Except([DodeLetters]).Order(),
            namen.Order());
        Assert.Equal(perDeelnemer, [Queues.Aanlevering("{oin}"), Queues.Deelnemer("{oin}")]);
    }

    [Fact]
    public void Whatever_the_hub_gives_up_on_ends_in_the_one_queue_that_is_watched()
    {
        var eigen = Topologie["queues"]!.AsArray().Where(q => (string)q!["naam"]! != DodeLetters).Append(Topologie["perDeelnemer"]!["aanlevering"]);

        Assert.All(eigen, q => Assert.Equal(DodeLetters, (string?)q!["doorsturenDodeLetters"]));
        Assert.Contains($"values: ['{DodeLetters}']", Bicepbestand.Van("waarneming/meldingen.bicep").Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_of_the_template_is_read_and_every_setting_that_is_read_is_in_the_template_or_the_manual()
    {
        var gelezen = Gelezen();
        var gezet = Regex.Matches(Bicepbestand.Van("app/app.bicep").Tekst, @"^      (\w+): ", RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value).Where(n => n.Contains('_', StringComparison.Ordinal) || n.StartsWith("Azure", StringComparison.Ordinal)).ToList();
        var handleiding = Bron.Lees("docs/azure.md");

        Assert.Empty(gezet.Except(VanDeHost).Except(gelezen.Select(g => g.Replace(":", "__", StringComparison.Ordinal))));
        Assert.Empty(VanDeHost.Except(gezet));
        Assert.Contains("Hub:Tabellen", gelezen);
        Assert.All(gelezen, naam => Assert.Contains($"`{naam.Replace(":", "__", StringComparison.Ordinal)}`", handleiding, StringComparison.Ordinal));
    }

    [Fact]
    public void What_must_be_ready_at_once_are_functions_that_exist()
    {
        var klaar = Regex.Match(Bicepbestand.Van("app/app.bicep").Tekst, @"var spoed = \[(.*)\]").Groups[1].Value.Split(',').Select(n => n.Trim().Trim('\''));
        string[] spoed = ["Bezorging", "BezorgingSpoed", "Postbus", "Verwerking", "VerwerkingSpoed"];

        Assert.Equal(["http", .. spoed.Select(n => $"function:{n}")], klaar.OrderByDescending(n => n == "http").ThenBy(n => n));
        Assert.All(klaar.Skip(1), n => Assert.Contains(n["function:".Length..], Triggers.Select(t => t.Functie)));
    }

    /// <summary>
    /// The real host takes one session at a time of a batched function, waits in it until the idle time-out, and asks for one instance more
    /// for each so many messages: with long waits and large batches the feeds of hundreds of ontvangers wait for each other.
    /// </summary>
    [Fact]
    public void A_session_of_a_batched_function_is_left_quickly_and_its_batches_are_small()
    {
        var wacht = Regex.Match(Bicepbestand.Van("app/app.bicep").Tekst, $"{Sessiewacht}: '([^']+)'").Groups[1].Value;

        Assert.Contains(Triggers, t => t.Trigger is { IsBatched: true, IsSessionsEnabled: true });
        Assert.InRange(TimeSpan.Parse(wacht, CultureInfo.InvariantCulture), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(250));
        Assert.InRange((int)JsonNode.Parse(Bron.Lees("host.json"))!["extensions"]!["serviceBus"]!["maxMessageBatchSize"]!, 1, 32);
    }

    [Fact]
    public void The_lines_that_the_alerts_look_for_are_written_by_the_code()
    {
        var regels = Bron.Bestanden("src/Integratie.Functions", "*.cs")
            .SelectMany(File.ReadLines)
            .Where(r => r.Contains("LoggerMessage", StringComparison.Ordinal))
            .ToList();
        var gezocht = Regex.Matches(Bicepbestand.Van("waarneming/meldingen.bicep").Tekst, "startswith \"([^\"]+)\"")
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .ToList();

        Assert.Equal(2, gezocht.Count);
        Assert.All(gezocht, begin => Assert.Contains(regels, r => r.Contains($"\"{begin}", StringComparison.Ordinal)));
        Assert.Contains(regels, r => r.Contains("oudste {Oudste} s", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_host_lets_through_of_the_log_are_lines_of_functions_that_exist()
    {
        var niveaus = JsonNode.Parse(Bron.Lees("host.json"))!["logging"]!["logLevel"]!.AsObject().Select(n => n.Key).Where(n => n != "default");
        var functies = typeof(Hub).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods())
            .Select(m => m.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>();

        Assert.Empty(niveaus.Except(functies.Select(f => $"Function.{f}.User")));
    }

    /// <summary>A hash that is in the log too is what makes it seen when the end of the chain is put back (docs/besluiten/0011).</summary>
    [Fact]
    public void The_host_lets_the_lines_of_the_audit_through_of_every_function_that_writes_them()
    {
        var niveaus = JsonNode.Parse(Bron.Lees("host.json"))!["logging"]!["logLevel"]!;

        Assert.All(
            ["Bewaring", "Http", "Opdrachten", "Verwerking", "VerwerkingSpoed"],
            functie => Assert.Equal("Information", (string?)niveaus[$"Function.{functie}.User"]));
    }

    private static List<string> Gelezen() =>
        [.. Bron.Bestanden("src/Integratie.Functions", "*.cs")
            .Where(pad => !pad.Contains($"{Path.DirectorySeparatorChar}Lokaal{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(pad => Regex.Matches(
                File.ReadAllText(pad),
                "(?:[cC]onfiguration\\[|\\.(?:Tekst|Getal|Waarheid|Oins)\\()(?:\\w+, )?\"((?:Hub|ServiceBus):[A-Za-z:]+)\""))
            .Select(m => m.Groups[1].Value).Distinct()];
}
