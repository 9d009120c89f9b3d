using System.Text.Json;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Logboek;

namespace Integratie.Functions.Inzage;

/// <summary>Everything that the hub has about one child (AVG 15): what it got, from whom, to whom it went, and who looked.</summary>
public sealed record Inzage(
    string DossierId, DateTimeOffset Gemaakt, IReadOnlyList<Inzagegebeurtenis> Gebeurtenissen, IReadOnlyList<Inzagebericht> Berichten, Tijdlijn Tijdlijn,
    IReadOnlyList<Logregel> Logboek);

/// <summary>An event, whole.</summary>
public sealed record Inzagegebeurtenis(long Nummer, string Zender, DateTimeOffset Ontvangen, string? Probleem, JsonElement Gebeurtenis);

/// <summary>A message that the hub itself made about the child, as it was stored.</summary>
public sealed record Inzagebericht(string WebhookId, string Ontvanger, JsonElement Bericht);
