using System.Text.Json;

namespace Integratie.Kern.Normen;

/// <summary>A JSON value that knows its line, so that a fault in a configuration can name it.</summary>
/// <param name="Soort">StartObject, StartArray, String, Number, True, False or Null.</param>
/// <param name="Tekst">The value of a string, the spelling of a number.</param>
internal sealed record Regelknoop(int Regel, JsonTokenType Soort, string? Tekst)
{
    /// <summary>Of an object, in order, doubles included.</summary>
    public List<(string Naam, Regelknoop Waarde)> Leden { get; } = [];

    /// <summary>Of an array.</summary>
    public List<Regelknoop> Elementen { get; } = [];
}
