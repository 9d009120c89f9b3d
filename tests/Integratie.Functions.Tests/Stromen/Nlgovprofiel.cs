using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>The rules of the NL GOV profile for CloudEvents 1.1, and of CloudEvents itself, for what leaves the hub.</summary>
internal static partial class Nlgovprofiel
{
    private const int LangsteNaam = 20;

    // A type says what happened, not at whom: none of these is a part of one.
    private static readonly string[] Organisaties = ["rechtbank", "gerechtshof", "rvdk", "raad", "om", "cjib", "gi", "gemeente", "inspectie", "beheer"];

    private static readonly UTF8Encoding Strikt = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>One event as structured JSON.</summary>
    public static void AssertGebeurtenis(JsonNode gebeurtenis)
    {
        var attributen = gebeurtenis.AsObject().Where(a => a.Key != "data").ToDictionary(a => a.Key, a => a.Value);
        Assert.All(attributen, a =>
        {
            Assert.Matches("^[a-z0-9]+$", a.Key);
            Assert.InRange(a.Key.Length, 1, LangsteNaam);
            Assert.Equal(JsonValueKind.String, a.Value!.GetValueKind());
            Assert.NotEmpty((string)a.Value!);
            Assert.DoesNotMatch(Bsn(), (string)a.Value!);
        });
        Assert.Equal("1.0", (string?)attributen["specversion"]);
        Assert.Contains("id", attributen.Keys);
        Assert.Matches("^urn:nld:oin:[0-9]{20}:systeem:[^:]+$", (string)attributen["source"]!);
        AssertType((string)attributen["type"]!);
        Assert.Matches(Moment(), (string)attributen["time"]!);
        Assert.Equal("application/json", (string?)attributen["datacontenttype"]);
        Assert.Equal(JsonValueKind.Object, gebeurtenis["data"]!.GetValueKind());
        AssertVolgorde(attributen);
    }

    /// <summary>The events of one ontvanger, in the order of its feed: contiguous per dossier.</summary>
    public static void AssertAansluitend(IEnumerable<JsonNode> gebeurtenissen)
    {
        foreach (var dossier in gebeurtenissen.Where(g => g["subject"] is not null).GroupBy(g => (string)g["subject"]!))
            Assert.Equal(
                Enumerable.Range(1, dossier.Count()).Select(n => n.ToString("D10", CultureInfo.InvariantCulture)),
                dossier.Select(g => (string?)g["sequence"]).Order(StringComparer.Ordinal));
    }

    /// <summary>A call of a webhook: structured mode, in UTF-8.</summary>
    public static void AssertPost(Post post)
    {
        Assert.Equal("POST", post.Methode);
        Assert.Equal("application/cloudevents+json; charset=UTF-8", post.Koppen["Content-Type"]);
        Assert.DoesNotContain(post.Koppen.Keys, k => k.StartsWith("ce-", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain('\uFEFF', post.Inhoud);
        Assert.Equal(post.Koppen["Content-Length"], Strikt.GetByteCount(post.Inhoud).ToString(CultureInfo.InvariantCulture));
        AssertGebeurtenis(post.Gebeurtenis);
    }

    private static void AssertType(string type)
    {
        Assert.Matches("^nl\\.[a-z0-9-]+(\\.[a-z0-9-]+)+$", type);
        var delen = type.Split('.');
        Assert.InRange(delen.Count(d => Versie().IsMatch(d)), 0, 1);
        Assert.Empty(delen.Intersect(Organisaties));
    }

    // Of an event without a dossier all three are absent.
    private static void AssertVolgorde(Dictionary<string, JsonNode?> attributen)
    {
        Assert.Equal(attributen.ContainsKey("subject"), attributen.ContainsKey("sequence"));
        Assert.Equal(attributen.ContainsKey("subject"), attributen.ContainsKey("sequencetype"));
        if (!attributen.TryGetValue("subject", out var subject))
            return;
        Assert.True(Guid.TryParseExact((string)subject!, "D", out _), (string)subject!);
        Assert.Matches("^[0-9]{10}$", (string)attributen["sequence"]!);
        Assert.Equal("Integer", (string?)attributen["sequencetype"]);
    }

    [GeneratedRegex("^v[0-9]+$")]
    private static partial Regex Versie();

    // RFC 3339.
    [GeneratedRegex("^[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]+)?(Z|[+-][0-2][0-9]:[0-5][0-9])$")]
    private static partial Regex Moment();

    // Those of the test range.
    [GeneratedRegex("(?<![0-9])9999[0-9]{5}(?![0-9])")]
    private static partial Regex Bsn();
}
