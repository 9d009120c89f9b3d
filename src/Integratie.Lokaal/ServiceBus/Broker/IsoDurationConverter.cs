using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>Durations as Azure's resource files write them: <c>PT1M</c>.</summary>
internal sealed class IsoDurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        XmlConvert.ToTimeSpan(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(XmlConvert.ToString(value));
}
