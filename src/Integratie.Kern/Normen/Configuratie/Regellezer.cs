using System.Text;
using System.Text.Json;

namespace Integratie.Kern.Normen;

/// <summary>Reads JSON (comments allowed) into <see cref="Regelknoop"/>s.</summary>
internal ref struct Regellezer
{
    private readonly ReadOnlySpan<byte> utf8;
    private Utf8JsonReader lezer;
    private int geteldTot;
    private int regel = 1;

    private Regellezer(ReadOnlySpan<byte> utf8)
    {
        this.utf8 = utf8;
        lezer = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
    }

    /// <exception cref="JsonException">Not JSON; <c>LineNumber</c> counts from 0.</exception>
    public static Regelknoop Lees(string json)
    {
        var lezer = new Regellezer(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')));
        lezer.lezer.Read();
        var knoop = lezer.LeesKnoop();
        lezer.lezer.Read();
        return knoop;
    }

    private Regelknoop LeesKnoop()
    {
        var knoop = new Regelknoop(Regel(), lezer.TokenType, Tekst());
        if (lezer.TokenType == JsonTokenType.StartObject)
        {
            while (lezer.Read() && lezer.TokenType != JsonTokenType.EndObject)
            {
                var naam = lezer.GetString()!;
                lezer.Read();
                knoop.Leden.Add((naam, LeesKnoop()));
            }
        }
        else if (lezer.TokenType == JsonTokenType.StartArray)
        {
            while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
            {
                knoop.Elementen.Add(LeesKnoop());
            }
        }

        return knoop;
    }

    private readonly string? Tekst() => lezer.TokenType switch
    {
        JsonTokenType.String => lezer.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(lezer.ValueSpan),
        _ => null,
    };

    private int Regel()
    {
        var tot = (int)lezer.TokenStartIndex;
        regel += utf8[geteldTot..tot].Count((byte)'\n');
        geteldTot = tot;
        return regel;
    }
}
