using System.Text.Json;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>One walk over the tokens of a JSON text, for what a parsed tree no longer shows.</summary>
internal sealed class Doorloop(string begin, int maxDiepte, Fouten fouten)
{
    private readonly Stack<Laag> _lagen = new();
    private bool _bruikbaar = true;

    /// <summary>False when the text cannot be turned into a tree that is safe to read.</summary>
    internal bool Controleer(ReadOnlySpan<byte> utf8)
    {
        // The reader's own limit would end in a message about the library; ours names the place.
        var lezer = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDiepte + 1 });
        while (lezer.Read())
        {
            // To say where each fault is costs more than reading it: a small text could be made to keep the hub busy.
            if (fouten.Vol)
                return false;
            if (lezer.CurrentDepth >= maxDiepte && lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                fouten.Meld(begin, $"De JSON is dieper genest dan {StrikteJson.MaxDiepte} lagen.");
                return false;
            }

            Verwerk(ref lezer);
        }

        return _bruikbaar;
    }

    private void Verwerk(ref Utf8JsonReader lezer)
    {
        switch (lezer.TokenType)
        {
            case JsonTokenType.PropertyName:
                if (Tekst(ref lezer) is { } naam)
                    _lagen.Peek().Noem(naam, HierPad, fouten);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _lagen.Pop();
                break;
            default:
                if (_lagen.TryPeek(out var laag))
                    laag.Tel();
                if (lezer.TokenType == JsonTokenType.String)
                    Tekst(ref lezer);
                if (lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    _lagen.Push(new Laag(lezer.TokenType == JsonTokenType.StartArray));
                break;
        }
    }

    private string? Tekst(ref Utf8JsonReader lezer)
    {
        if (!lezer.ValueIsEscaped && lezer.TokenType == JsonTokenType.String)
            return null; // only names are compared, and valid UTF-8 holds no half pairs
        try
        {
            return lezer.GetString();
        }
        catch (InvalidOperationException)
        {
            fouten.Meld(HierPad(), "De tekst bevat een half surrogaatpaar.");
            _bruikbaar = false;
            return null;
        }
    }

    private string HierPad() => _lagen.Reverse().Aggregate(begin, (pad, laag) => laag.Verleng(pad));

    private sealed class Laag(bool lijst)
    {
        private readonly HashSet<string> _namen = new(StringComparer.Ordinal);
        private string? _naam;
        private int _index = -1;

        internal void Tel() => _index++;

        internal void Noem(string naam, Func<string> pad, Fouten fouten)
        {
            _naam = naam;
            if (!_namen.Add(naam))
                fouten.Meld(pad(), "Dit lid staat er meer dan eens.");
        }

        internal string Verleng(string pad) =>
            lijst ? Pad.Element(pad, Math.Max(_index, 0)) : _naam is null ? pad : Pad.Lid(pad, _naam);
    }
}
