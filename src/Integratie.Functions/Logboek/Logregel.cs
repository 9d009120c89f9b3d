using System.Text.Json.Serialization;

namespace Integratie.Functions.Logboek;

/// <summary>One handling of the data of one child, as the standard Logboek dataverwerkingen 1.0 has it.</summary>
/// <param name="TraceId">32 hexadecimal digits: what belongs together.</param>
/// <param name="SpanId">16 hexadecimal digits: this handling; the same at every reading.</param>
/// <param name="ParentSpanId">The handling or request that it is part of.</param>
/// <param name="Status"><c>OK</c>, <c>ERROR</c>, or <c>UNSET</c> while it is not finished.</param>
/// <param name="Name">What was done.</param>
/// <param name="EndTime">Absent while it is not finished.</param>
/// <param name="ProcessingActivityId">The activity in the register of processing activities.</param>
/// <param name="DataSubjectId">The child: the UUID of its dossier, which says nothing outside the hub.</param>
/// <param name="Betrokkene">OIN of who sent, got or saw the data.</param>
public sealed record Logregel(
    [property: JsonPropertyName("trace_id")] string TraceId,
    [property: JsonPropertyName("span_id")] string SpanId,
    [property: JsonPropertyName("parent_span_id")] string? ParentSpanId,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("start_time")] DateTimeOffset StartTime,
    [property: JsonPropertyName("end_time")] DateTimeOffset? EndTime,
    [property: JsonPropertyName("dpl.core.processing_activity_id")] string ProcessingActivityId,
    [property: JsonPropertyName("dpl.core.data_subject_id")] string DataSubjectId,
    [property: JsonPropertyName("hub.oin")] string Betrokkene)
{
    public const string Goed = "OK";
    public const string Fout = "ERROR";
    public const string Loopt = "UNSET";

    [JsonPropertyName("dpl.core.data_subject_id_type")]
    public string DataSubjectIdType { get; } = "urn:jeugdbescherming:dossier";
}
