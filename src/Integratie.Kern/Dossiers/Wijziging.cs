using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>Collects what follows from one event while its rule runs; <see cref="Gevolgen"/> is the outcome.</summary>
public sealed class Wijziging(Dossier dossier, Register register, LocalDate vandaag)
{
    private readonly List<Levering> _leveringen = [];
    private readonly List<Tijdstempel> _tijdstempels = [];
    private Gebeurtenis? _gebeurtenis;

    public Dossier Dossier { get; set; } = dossier;

    public Register Register { get; } = register;

    /// <summary>Today in Europe/Amsterdam: the day at which the register is read.</summary>
    public LocalDate Vandaag { get; } = vandaag;

    /// <summary>Whether deliveries of this event overtake other dossiers' work.</summary>
    public bool Spoed { get; init; }

    private Gebeurtenis Huidig => _gebeurtenis ?? throw new InvalidOperationException("There is no event to relay.");

    public Gevolgen Gevolgen() => new(Dossier, _leveringen, _tijdstempels);

    /// <summary>The jeugdregio of the child's gemeente, if both are known.</summary>
    public string? Jeugdregio => Dossier.Gemeente is { } code ? Gemeenten.Vind(code)?.Jeugdregio : null;

    /// <summary>The event that is being handled gets its number in the dossier.</summary>
    public void Neem(Gebeurtenis gebeurtenis)
    {
        _gebeurtenis = gebeurtenis;
        Dossier = Dossier with { Gebeurtenissen = Dossier.Gebeurtenissen + 1, Zenders = Dossier.Zenders.Add(gebeurtenis.Oin) };
    }

    /// <summary>Plans a delivery of the event that is being handled.</summary>
    public void Lever(string ontvanger, Rol rol, Weergave weergave, string? reden = null) =>
        Voeg(new Levering
        {
            Ontvanger = ontvanger, Rol = rol, Volgnummer = Volgende(ontvanger), Naam = Huidig.Naam, Weergave = weergave,
            Gebeurtenis = Dossier.Gebeurtenissen, GebeurtenisId = Huidig.Id, Zender = Huidig.Oin, Spoed = Spoed, GeheimAdres = Dossier.GeheimAdres, Reden = reden,
        });

    /// <summary>The delivery of the current event to this ontvanger is stuck from the start.</summary>
    public void Vastgelopen(string ontvanger, Rol rol, string reden) =>
        Bezorgregel.Vastgelopen(this, new(ontvanger, rol, Huidig.Naam, Huidig.Id, Huidig.Oin), reden);

    /// <summary>Records a moment and tells toezicht, without child or zaaknummer.</summary>
    public void Stempel(Tijdstempel stempel)
    {
        _tijdstempels.Add(stempel);
        var data = new JsonObject { ["soort"] = stempel.Soort, ["moment"] = stempel.Moment };
        if (stempel.Norm is { } norm)
            data["norm"] = norm;
        Meld("tijdstempel.vastgelegd", ToezichtOpDitKind(), data);
    }

    /// <summary>A message of the hub itself; the catalogue says what of it each role sees.</summary>
    public void Meld(string naam, IEnumerable<Deelnemer> ontvangers, JsonObject data)
    {
        Hubbericht? bericht = null;
        foreach (var ontvanger in ontvangers)
        {
            bericht ??= new Hubbericht(VolgendBericht(), naam, data);
            Voeg(new Levering
            {
                Ontvanger = ontvanger.Oin, Rol = ontvanger.Rol, Volgnummer = Volgende(ontvanger.Oin), Naam = naam,
                Weergave = Hubweergave(naam, ontvanger.Rol), Bericht = bericht,
            });
        }
    }

    /// <summary>The inspecties, and the accounthoudende regio of the child.</summary>
    public IEnumerable<Deelnemer> ToezichtOpDitKind() => Register.Met(Rol.Toezicht)
        .Where(t => t.Jeugdregios is not { } regios || (Jeugdregio is { } regio && regios.Contains(regio)));

    private static Weergave Hubweergave(string naam, Rol rol) =>
        Catalogus.Vind(naam)!.Bestemmingen.First(b => b.Doel.Rollen().Contains(rol)).Weergave;

    private string VolgendBericht()
    {
        Dossier = Dossier with { Hubberichten = Dossier.Hubberichten + 1 };
        return $"{Dossier.Id:N}-{Dossier.Hubberichten}";
    }

    private long Volgende(string ontvanger)
    {
        var nummer = Dossier.Volgnummers.GetValueOrDefault(ontvanger) + 1;
        Dossier = Dossier with { Volgnummers = Dossier.Volgnummers.SetItem(ontvanger, nummer) };
        return nummer;
    }

    private void Voeg(Levering levering) => _leveringen.Add(levering);
}
