using System.Text;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tests.Berichten;

namespace Integratie.Chaos.Fuzz;

/// <summary>Makes requests out of the examples in the description and a valid event of every type, whole or damaged in up to three places.</summary>
internal sealed class Verzoekmaker(IReadOnlyList<Operatie> operaties, int zaad)
{
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"];

    private static readonly string[] Oins =
    [
        Testregister.Rechtbank, Testregister.Rvdk, Testregister.Gi, Testregister.AndereGi, Testregister.Gemeente, Testregister.Toezicht, Testregister.Beheer,
    ];

    private static readonly Dictionary<Rol, string> PerRol = new()
    {
        [Rol.Rechtbank] = Testregister.Rechtbank,
        [Rol.Rvdk] = Testregister.Rvdk,
        [Rol.Gi] = Testregister.Gi,
        [Rol.Gemeente] = Testregister.Gemeente,
    };

    private readonly Random _toeval = new(zaad);
    private readonly Beschadiging _beschadiging = new(new Random(zaad));

    public Verzoek Maak()
    {
        var operatie = operaties[_toeval.Next(operaties.Count)];
        // Events are what the hub is for: a third of all requests.
        return operatie.Pad == "/v1/gebeurtenissen" || _toeval.Next(3) == 0 ? MaakGebeurtenis() : Maak(operatie);
    }

    private Verzoek MaakGebeurtenis()
    {
        var (naam, data) = Voorbeelddata.Alle.ElementAt(_toeval.Next(Voorbeelddata.Alle.Count));
        var zender = Catalogus.Vind(naam)?.Zenders.Where(PerRol.ContainsKey).Select(rol => PerRol[rol]).FirstOrDefault() ?? Testregister.Gi;
        var gebeurtenis = $$"""
            { "specversion": "1.0", "id": "f{{_toeval.Next(5000)}}", "source": "urn:nld:oin:{{zender}}:systeem:fuzz",
              "type": "nl.jeugdbescherming.{{naam}}.v1", "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
              "data": {{data}} }
            """;
        var batch = _toeval.Next(20) == 0;
        var inhoud = Schade(batch ? $"[{gebeurtenis}]" : gebeurtenis);
        var mediatype = Misschien(batch ? "application/cloudevents-batch+json" : "application/cloudevents+json");
        return new("POST", "/v1/gebeurtenissen", [Verzoek.Sleutel(Misschien(Testregister.Sleutel(zender)))], mediatype, inhoud, "POST /v1/gebeurtenissen");
    }

    private Verzoek Maak(Operatie operatie)
    {
        var (doel, vragen, koppen) = (operatie.Pad, new List<string>(), new List<(string, string)>());
        foreach (var (naam, waar, voorbeeld) in operatie.Parameters.Where(p => p.Naam != "wacht" || _toeval.Next(500) == 0))
            switch (waar)
            {
                case "path":
                    doel = doel.Replace($"{{{naam}}}", Uri.EscapeDataString(Misschien(voorbeeld)), StringComparison.Ordinal);
                    break;
                case "query" when _toeval.Next(3) > 0:
                    vragen.Add($"{naam}={Uri.EscapeDataString(Misschien(voorbeeld))}");
                    break;
                case "header" when _toeval.Next(3) > 0:
                    koppen.Add((naam, Misschien(voorbeeld)));
                    break;
            }

        if (_toeval.Next(10) > 0)
            koppen.Add(Verzoek.Sleutel(Misschien(Testregister.Sleutel(Oins[_toeval.Next(Oins.Length)]))));
        var verb = _toeval.Next(30) == 0 ? Verbs[_toeval.Next(Verbs.Length)] : operatie.Methode;
        var (mediatype, inhoud) = operatie.Inhouden.Count == 0 ? (null, (byte[]?)null) : Lichaam(operatie);
        return new(verb, vragen.Count == 0 ? doel : $"{doel}?{string.Join('&', vragen)}", koppen, mediatype, inhoud, $"{operatie.Methode} {operatie.Pad}");
    }

    private (string, byte[]) Lichaam(Operatie operatie)
    {
        var (mediatype, voorbeeld) = operatie.Inhouden[_toeval.Next(operatie.Inhouden.Count)];
        return (Misschien(mediatype), Schade(voorbeeld));
    }

    /// <summary>One in eight is damaged.</summary>
    private string Misschien(string tekst) => _toeval.Next(8) == 0 ? _beschadiging.Tekst(tekst) : tekst;

    private byte[] Schade(string json)
    {
        for (var i = _toeval.Next(4); i > 0; i--)
            json = _beschadiging.Json(json);
        var bytes = Encoding.UTF8.GetBytes(json);
        return _toeval.Next(6) == 0 ? _beschadiging.Bytes(bytes) : bytes;
    }
}
