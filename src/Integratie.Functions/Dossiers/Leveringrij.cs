using System.Text.Json;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Bezorging;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Dossiers;

/// <summary>A delivery as it is stored: what it is, and how far it is.</summary>
public sealed class Leveringrij
{
    /// <summary>Attempts kept in the row; of more the oldest are dropped, their number is kept.</summary>
    private const int BewaardePogingen = 60;

    private static readonly TimeSpan LangsteClaim = TimeSpan.FromMinutes(10);

    private readonly TableEntity _rij;

    public Leveringrij(TableEntity rij) => _rij = rij;

    public static Leveringrij Maak(Guid dossier, Levering levering, string openRij, DateTimeOffset nu, byte[]? bericht)
    {
        var rij = new TableEntity(Rijsleutels.Partitie(dossier), Rijsleutels.Levering(levering.Ontvanger, levering.Volgnummer))
        {
            ["Ontvanger"] = levering.Ontvanger,
            ["Rol"] = levering.Rol.ToString(),
            ["Volgnummer"] = levering.Volgnummer,
            ["Naam"] = levering.Naam,
            ["Weergave"] = levering.Weergave.ToString(),
            ["Spoed"] = levering.Spoed,
            ["GeheimAdres"] = levering.GeheimAdres,
            ["OpenRij"] = openRij,
            ["Aangemaakt"] = nu,
            ["Status"] = levering.Reden is null ? Leveringstatus.Wacht : Leveringstatus.Vastgelopen,
        };
        if (levering.Gebeurtenis is { } nummer)
        {
            rij["Gebeurtenis"] = nummer;
            rij["GebeurtenisId"] = levering.GebeurtenisId!;
            rij["Zender"] = levering.Zender!;
        }

        if (levering.Ontvangst is { } ontvangst)
            rij["Ontvangst"] = ontvangst;
        if (levering.Reden is { } reden)
            (rij["Reden"], rij["ZonderOntvanger"]) = (reden, true);
        if (bericht is not null)
            rij["Bericht"] = bericht;
        return new Leveringrij(rij);
    }

    public TableEntity Rij => _rij;

    public ETag ETag => _rij.ETag;

    public Webhookid Id => new(Guid.Parse(_rij.PartitionKey), Genoemd, Volgnummer);

    /// <summary>Whom the event names: its place among the deliveries of the dossier, whether or not that one may have it.</summary>
    public string Genoemd => _rij.Tekst("Ontvanger");

    /// <summary>
    /// Who may have it: who is named, or null while nobody may, because that GI is unknown, ended or uncertified, or that gemeente takes no
    /// part. It then goes nowhere, not by feed, webhook or acknowledgement, until the operator says who gets it; also when it was closed.
    /// </summary>
    public string? Ontvanger => ZonderOntvanger ? null : Genoemd;

    public Rol Rol => Enum.Parse<Rol>(_rij.Tekst("Rol"));

    public long Volgnummer => _rij.Getal("Volgnummer");

    /// <summary>Short name of the type.</summary>
    public string Naam => _rij.Tekst("Naam");

    public Weergave Weergave => Enum.Parse<Weergave>(_rij.Tekst("Weergave"));

    public bool Spoed => _rij.GetBoolean("Spoed") ?? false;

    public bool GeheimAdres => _rij.GetBoolean("GeheimAdres") ?? false;

    /// <summary>Number of the relayed event; null for a message of the hub.</summary>
    public long? Gebeurtenis => _rij.GetInt64("Gebeurtenis");

    /// <summary>Of a message of the hub: the receipt of the sender's event that it is the outcome of.</summary>
    public string? Ontvangst => _rij.GetString("Ontvangst");

    /// <summary>What the rules need to know of it.</summary>
    public BezorgdeLevering Bezorgd => new(Genoemd, Rol, Naam, _rij.GetString("GebeurtenisId"), _rij.GetString("Zender"), Gebeurtenis);

    /// <summary>The message of the hub, encrypted.</summary>
    public byte[]? Bericht => _rij.GetBinary("Bericht");

    /// <summary>Row key in Open, partition = ontvanger.</summary>
    public string OpenRij => _rij.Tekst("OpenRij");

    public DateTimeOffset Aangemaakt => _rij.Moment("Aangemaakt");

    public string Status { get => _rij.Tekst("Status"); set => _rij["Status"] = value; }

    public string? Reden { get => _rij.GetString("Reden"); set => _rij["Reden"] = value!; }

    /// <summary>Until then somebody is busy with it; afterwards it may be taken again.</summary>
    public DateTimeOffset? BezigTot { get => _rij.GetDateTimeOffset("BezigTot"); set => Zet("BezigTot", value); }

    public DateTimeOffset? VolgendePoging { get => _rij.GetDateTimeOffset("VolgendePoging"); set => Zet("VolgendePoging", value); }

    /// <summary>
    /// Whether the retry plan lets it wait. When its last attempt is still to come the clock was put back: how much of the wait is over nobody
    /// knows, so it does not wait.
    /// </summary>
    public bool WachtOpPlan(DateTimeOffset nu) => VolgendePoging > nu && !(Pogingen is [.., var laatste] && laatste.Moment > nu);

    /// <summary>Whether somebody is busy with it. A claim for so long was made before the clock was put back.</summary>
    public bool IsBezig(DateTimeOffset nu) => BezigTot > nu && BezigTot - nu < LangsteClaim;

    /// <summary>The first of a successful attempt, an acknowledgement, a feed call past it.</summary>
    public DateTimeOffset? Afgeleverd { get => _rij.GetDateTimeOffset("Afgeleverd"); set => Zet("Afgeleverd", value); }

    public DateTimeOffset? Bevestigd { get => _rij.GetDateTimeOffset("Bevestigd"); set => Zet("Bevestigd", value); }

    /// <summary>When its attempts began, or would have if its ontvanger had not been failing then.</summary>
    public DateTimeOffset? EerstePoging { get => _rij.GetDateTimeOffset("EerstePoging"); set => Zet("EerstePoging", value); }

    /// <summary>When it gets stuck, attempt or not; null when its attempts have not begun, and when it no longer can.</summary>
    public DateTimeOffset? LooptVastOp => Status == Leveringstatus.Wacht ? EerstePoging + Herhaalplan.Vastgelopen.ToTimeSpan() : null;

    public int AantalPogingen => _rij.GetInt32("AantalPogingen") ?? 0;

    public bool IsOpen => Leveringstatus.IsOpen(Status);

    public IReadOnlyList<Poging> Pogingen =>
        _rij.GetString("Pogingen") is { } json ? JsonSerializer.Deserialize<List<Poging>>(json, KernJson.Options)! : [];

    /// <summary>When it failed last; null when it never did, or was delivered since.</summary>
    public DateTimeOffset? LaatsteFout => Afgeleverd is null && Pogingen is [.., var laatste] ? laatste.Moment : null;

    /// <summary>The next attempt is one that the operator asked for: it is also made at a webhook that ended.</summary>
    public bool Nadrukkelijk { get => _rij.GetBoolean("Nadrukkelijk") ?? false; set => _rij["Nadrukkelijk"] = value; }

    /// <summary>Who is named may have it after all.</summary>
    public void GeefVrij()
    {
        Status = Leveringstatus.Wacht;
        _rij.Remove("ZonderOntvanger");
        _rij.Remove("Reden");
    }

    /// <summary>Marks it as closed by the operator.</summary>
    /// <param name="reden">In their words.</param>
    public void SluitAf(string reden)
    {
        if (ZonderOntvanger)
            _rij["ZonderOntvanger"] = true;
        Status = Leveringstatus.Afgesloten;
        Reden = reden;
        VolgendePoging = null;
    }

    /// <summary>Marks it as delivered; false when it was already.</summary>
    public bool LeverAf(DateTimeOffset nu)
    {
        if (Afgeleverd is not null)
            return false;
        Status = Leveringstatus.Afgeleverd;
        Afgeleverd = nu;
        VolgendePoging = null;
        return true;
    }

    /// <summary>Adds an attempt, if there was one, and lets the row go.</summary>
    public void Noteer(Poging? poging)
    {
        if (poging is null)
            return;
        _rij["Pogingen"] = JsonSerializer.Serialize(Pogingen.Append(poging).TakeLast(BewaardePogingen), KernJson.Options);
        _rij["AantalPogingen"] = AantalPogingen + 1;
        EerstePoging ??= poging.Moment;
        BezigTot = null;
        _rij.Remove("Nadrukkelijk");
    }

    /// <summary>Rows of an earlier version have no mark: of those the reason says it, which no attempt was ever made to change.</summary>
    private bool ZonderOntvanger => _rij.GetBoolean("ZonderOntvanger")
        ?? (Status == Leveringstatus.Vastgelopen && Vastloopreden.IsZonderOntvanger(Reden));

    private void Zet(string naam, DateTimeOffset? waarde)
    {
        if (waarde is { } moment)
            _rij[naam] = moment;
        else
            _rij.Remove(naam);
    }
}
