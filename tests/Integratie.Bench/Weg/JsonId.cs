using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Integratie.Bench.Weg;

/// <summary>Reads the id of a CloudEvent and nothing more.</summary>
internal static class JsonId
{
    public static async Task<string> LeesAsync(PipeReader lezer)
    {
        while (true)
        {
            var gelezen = await lezer.ReadAsync();
            if (gelezen.IsCompleted)
            {
                var id = Zoek(gelezen.Buffer);
                lezer.AdvanceTo(gelezen.Buffer.End);
                return id;
            }

            lezer.AdvanceTo(gelezen.Buffer.Start, gelezen.Buffer.End);
        }
    }

    private static string Zoek(ReadOnlySequence<byte> buffer)
    {
        var json = new Utf8JsonReader(buffer);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
                continue;
            var isId = json.ValueTextEquals("id"u8);
            json.Read();
            if (isId)
                return json.GetString()!;
            json.Skip();
        }

        return "";
    }
}
