using System.Text.Json;
using System.Text.Json.Serialization;

namespace Integratie.Functions.Http;

/// <summary>JSON that the hub wrote itself and that goes into an answer as it is: parsing it only to write it again is most of the work of a feed.</summary>
/// <param name="Utf8">One JSON value.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct RuweJson(ReadOnlyMemory<byte> Utf8)
{
    private sealed class Converter : JsonConverter<RuweJson>
    {
        public override RuweJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.SerializeToUtf8Bytes(JsonElement.ParseValue(ref reader)));

        public override void Write(Utf8JsonWriter writer, RuweJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
