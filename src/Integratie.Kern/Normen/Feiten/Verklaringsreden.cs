using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>The closed list of reasons of comply or explain (plan van aanpak Zuidwest).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verklaringsreden>))]
public enum Verklaringsreden
{
    [JsonStringEnumMemberName("geen-jeugdbeschermer")] GeenJeugdbeschermer,
    [JsonStringEnumMemberName("instroomstop")] Instroomstop,
    [JsonStringEnumMemberName("weigering-aanbieder")] WeigeringAanbieder,
    [JsonStringEnumMemberName("niet-ingekocht")] NietIngekocht,
    [JsonStringEnumMemberName("wachtlijst-aanbieder")] WachtlijstAanbieder,
    [JsonStringEnumMemberName("gezin-niet-bereikbaar")] GezinNietBereikbaar,
    [JsonStringEnumMemberName("bewust-vertraagd")] BewustVertraagd,
    [JsonStringEnumMemberName("wacht-op-document")] WachtOpDocument,
    [JsonStringEnumMemberName("anders")] Anders,
}
