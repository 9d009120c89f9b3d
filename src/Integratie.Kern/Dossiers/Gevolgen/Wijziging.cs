using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>Collects what follows from one event while its rule runs; <see cref="Gevolgen"/> is the outcome.</summary>
/// <param name="dossier">The state before it.</param>
/// <param name="register">The deelnemers as they are now.</param>
/// <param name="normen">For clocks that start now.</param>
/// <param name="nu">The hub's time.</param>
public sealed class Wijziging(Dossier dossier, Register register, Normenset normen, Instant nu)
{
    /// <summary>What fits in one transaction with the rows beside it (the table service takes 100 operations).</summary>
    public const int MeesteLeveringen = 40;

    private readonly List<Levering> _leveringen = [];
    private readonly List<Tijdstempel> _tijdstempels = [];
    private readonly List<Normbericht> _normberichten = [];
    private readonly List<Nabehandeld> _nabehandeld = [];
    private string? _weigering;
    private bool _aangehouden;
    private long? _opgeslagen;

    public Dossier Dossier { get; set; } = dossier;

    public Register Register { get; } = register;

    public Instant Nu { get; } = nu;

    /// <summary>Today in Europe/Amsterdam: the day at which the register is read.</summary>
    public LocalDate Vandaag { get; } = Amsterdam.Dag(nu);

    /// <summary>Whether deliveries of this event overtake other dossiers' work.</summary>
    public bool Spoed { get; init; }

    /// <summary>The events in <see cref="Dossier.Aangehouden"/> by number, to be applied when a decision names their sender; null: not read.</summary>
    public IReadOnlyDictionary<long, Gebeurtenis>? Wachtend { get; init; }

    /// <summary>The rule needs <see cref="Wachtend"/> and did not have it: it has to run again with it, and what followed now does not count.</summary>
    public bool MistWachtend { get; internal set; }

    /// <summary>The jeugdregio of the child's gemeente, if both are known.</summary>
    public string? Jeugdregio => Dossier.Gemeente is { } code ? Gemeenten.Vind(code)?.Jeugdregio : null;

    public Gevolgen Gevolgen() => new(Dossier, _leveringen, _tijdstempels)
    {
        Weigering = _weigering,
        Aangehouden = _aangehouden,
        Nabehandeld = _nabehandeld,
    };

    /// <summary>The event that is being handled.</summary>
    internal Relais Huidig
    {
        get => field ?? throw new InvalidOperationException("There is no event.");
        private set;
    }

    /// <summary>The event that is being stored gets its number in the dossier.</summary>
    public void Neem(Gebeurtenis gebeurtenis)
    {
        Dossier = Dossier with { Gebeurtenissen = Dossier.Gebeurtenissen + 1 };
        _opgeslagen = Dossier.Gebeurtenissen;
        Hervat(_opgeslagen.Value, gebeurtenis);
    }

    /// <summary>An event that waited is handled now.</summary>
    internal void Hervat(long nummer, Gebeurtenis gebeurtenis) => Huidig = new(nummer, gebeurtenis.Naam, gebeurtenis.Id, gebeurtenis.Oin);

    /// <summary>The current event counts: its sender is a party.</summary>
    internal void Aanvaard()
    {
        Dossier = Dossier with { Zenders = Dossier.Zenders.Add(Huidig.Zender) };
        if (Huidig.Nummer != _opgeslagen)
            _nabehandeld.Add(new(Huidig.Nummer, null));
    }

    /// <summary>The current event has no effect; its sender is told.</summary>
    internal void Weiger(string probleem)
    {
        if (Huidig.Nummer == _opgeslagen)
            _weigering = probleem;
        else
            _nabehandeld.Add(new(Huidig.Nummer, probleem));
    }

    /// <summary>The current event waits.</summary>
    internal void HoudAan(Instant ontvangen)
    {
        _aangehouden = true;
        Dossier = Dossier with { Aangehouden = Dossier.Aangehouden.Add(new(Huidig.Nummer, Huidig.Zender, ontvangen)) };
    }

    /// <summary>Plans a delivery of an event.</summary>
    internal void Lever(Relais van, Bestemd naar, Weergave weergave)
    {
        if (naar.Reden is null)
            Dossier = Dossier with { Ontvangers = Dossier.Ontvangers.Add(naar.Oin) };
        Voeg(new Levering
        {
            Ontvanger = naar.Oin,
            Rol = naar.Rol,
            Volgnummer = 0,
            Naam = van.Naam,
            Weergave = weergave,
            Gebeurtenis = van.Nummer,
            GebeurtenisId = van.Id,
            Zender = van.Zender,
            Spoed = Spoed,
            GeheimAdres = Dossier.GeheimAdres,
            Reden = naar.Reden,
        });
        if (naar.Reden is { } reden)
            Bezorgregel.Vastgelopen(this, new(naar.Oin, naar.Rol, van.Naam, van.Id, van.Zender, van.Nummer), reden);
    }

    /// <summary>Records a moment and tells toezicht, without child or zaaknummer.</summary>
    public void Stempel(Tijdstempel stempel)
    {
        _tijdstempels.Add(_opgeslagen is { } nieuw && Huidig.Nummer != nieuw ? stempel with { Gebeurtenis = Huidig.Nummer } : stempel);
        Dossier = Dossier with { Tijdstempels = Dossier.Tijdstempels + 1 };
        var data = new JsonObject { ["soort"] = stempel.Soort, ["moment"] = stempel.Moment };
        if (stempel.Norm is { } norm)
            data["norm"] = norm;
        Meld("tijdstempel.vastgelegd", ToezichtOpDitKind(), data);
    }

    /// <summary>A message of the hub itself; the catalogue says what of it each role sees.</summary>
    /// <param name="ontvangst">As in <see cref="Levering.Ontvangst"/>.</param>
    public void Meld(string naam, IEnumerable<Deelnemer> ontvangers, JsonObject data, string? ontvangst = null)
    {
        Hubbericht? bericht = null;
        foreach (var ontvanger in ontvangers)
        {
            bericht ??= new Hubbericht(VolgendBericht(), naam, data);
            Voeg(new Levering
            {
                Ontvanger = ontvanger.Oin,
                Rol = ontvanger.Rol,
                Volgnummer = 0,
                Naam = naam,
                Weergave = Hubweergave(naam, ontvanger.Rol),
                Bericht = bericht,
                Ontvangst = ontvangst,
            });
        }
    }

    /// <summary>The inspecties, and the accounthoudende regio of the child.</summary>
    public IEnumerable<Deelnemer> ToezichtOpDitKind() => Register.Met(Rol.Toezicht)
        .Where(t => t.Jeugdregios is not { } regios || (Jeugdregio is { } regio && regios.Contains(regio)));

    /// <summary>Brings deliveries out that did not fit before.</summary>
    internal void VervolgRest()
    {
        var rest = Dossier.Rest;
        Dossier = Dossier with { Rest = [] };
        foreach (var levering in rest)
            Voeg(levering);
    }

    /// <summary>Gives a fact to the norm clocks; what they say goes out with <see cref="MeldNormen"/>, after the event itself.</summary>
    internal void Feit(Feit feit) => Neem(Klokken.Verwerk(Dossier.Klokken, feit, Nu, normen));

    internal void Neem(Klokuitkomst uitkomst)
    {
        Dossier = Dossier with { Klokken = uitkomst.Stand };
        _normberichten.AddRange(uitkomst.Berichten);
    }

    /// <summary>The norm's word, when what happens now met it in time; else null.</summary>
    internal string? Haalt(Normnaam norm) =>
        _normberichten.Exists(b => b.Norm == norm && b.Soort == Normsoort.Gehaald) ? Draadnaam.Van(norm) : null;

    /// <summary>Tells what the clocks said. Called after the deliveries of the event, which norm events may not overtake.</summary>
    internal void MeldNormen()
    {
        foreach (var bericht in _normberichten)
            Normmelding.Stuur(this, bericht);
        _normberichten.Clear();
    }

    private static Weergave Hubweergave(string naam, Rol rol) =>
        Catalogus.Vind(naam)!.Bestemmingen.First(b => b.Doel.Rollen().Contains(rol)).Weergave;

    private string VolgendBericht()
    {
        Dossier = Dossier with { Hubberichten = Dossier.Hubberichten + 1 };
        return $"{Dossier.Id:N}-{Dossier.Hubberichten}";
    }

    private void Voeg(Levering levering)
    {
        if (_leveringen.Count >= MeesteLeveringen || !Dossier.Rest.IsEmpty)
        {
            Dossier = Dossier with { Rest = Dossier.Rest.Add(levering) };
            return;
        }

        var nummer = Dossier.Volgnummers.GetValueOrDefault(levering.Ontvanger) + 1;
        Dossier = Dossier with { Volgnummers = Dossier.Volgnummers.SetItem(levering.Ontvanger, nummer) };
        _leveringen.Add(levering with { Volgnummer = nummer });
    }
}
