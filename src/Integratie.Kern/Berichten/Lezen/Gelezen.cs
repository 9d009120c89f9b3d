using System.Text.Json;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>What a binding took out of a message, before it is judged: the attributes and the data.</summary>
internal sealed class Gelezen(string pad, Fouten fouten)
{
    private readonly Dictionary<string, JsonElement> _attributen = [];

    /// <summary>Where the event stands: empty, or its place in a batch.</summary>
    internal string Plek => pad;

    internal Fouten Fouten => fouten;

    /// <summary>The data; undefined when there was none that could be read.</summary>
    internal JsonElement Data { get; set; }

    /// <summary>Whether there was any, be it unreadable.</summary>
    internal bool MetData { get; set; }

    internal void Zet(string naam, JsonElement waarde)
    {
        if (waarde.ValueKind != JsonValueKind.Null)
            _attributen[naam] = waarde;
    }

    /// <summary>The event if nothing was wrong; else the faults of the envelope together with those of the data.</summary>
    internal Leesresultaat Rond(Deelnemers.Rol? zender)
    {
        Kop.Controleer(_attributen, pad, fouten);
        if (fouten.Leeg)
            return new Leesresultaat(new Gebeurtenis(_attributen, Data), []);
        if (!MetData)
            fouten.Meld(Pad.Lid(pad, "data"), Validatie.GeenData);
        else if (Naam is { } naam && Data.ValueKind != JsonValueKind.Undefined)
            fouten.Neem(Validatie.ControleerData(naam, Data, new(zender, Oin), Pad.Lid(pad, "data")));
        return new Leesresultaat(null, fouten.Lijst);
    }

    // Of an envelope with a fault there may be no source to read.
    private string? Oin =>
        _attributen.TryGetValue("source", out var bron) && bron.ValueKind == JsonValueKind.String ? Bron.Oin(bron.GetString()!) : null;

    private string? Naam =>
        _attributen.TryGetValue("type", out var type) && type.ValueKind == JsonValueKind.String
            ? Typenaam.Naam(type.GetString()!)
            : null;
}
