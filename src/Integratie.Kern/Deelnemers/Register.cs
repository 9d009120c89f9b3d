using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>The deelnemers at one moment. Immutable: a change makes a new one.</summary>
public sealed class Register
{
    /// <summary>The application role in Entra ID with which a person may look at the pages.</summary>
    private const string Portaalrol = "portaal";

    private readonly FrozenDictionary<string, Deelnemer> opOin;
    private readonly FrozenDictionary<string, Deelnemer> opSleutel;
    private readonly ILookup<string, Deelnemer> opGemeente;
    private readonly ILookup<EntraIdentiteit, Deelnemer> opEntra;

    /// <param name="deelnemers">Each OIN once.</param>
    public Register(IEnumerable<Deelnemer> deelnemers)
    {
        Alle = [.. deelnemers.OrderBy(d => d.Oin, StringComparer.Ordinal)];
        opOin = Alle.ToFrozenDictionary(d => d.Oin, StringComparer.Ordinal);
        // Two changes at the same moment could leave a key with two deelnemers: the register must still load.
        opSleutel = Alle.SelectMany(d => d.Sleutels.Select(s => (s.Hash, Deelnemer: d))).DistinctBy(p => p.Hash)
            .ToFrozenDictionary(p => p.Hash, p => p.Deelnemer, StringComparer.Ordinal);
        opGemeente = Alle.Where(d => d.Rol == Rol.Gemeente)
            .SelectMany(d => d.Gemeentecodes.Select(code => (code, Deelnemer: d)))
            .ToLookup(p => p.code, p => p.Deelnemer, StringComparer.Ordinal);
        opEntra = Alle.Where(d => d.Entra is not null).ToLookup(d => d.Entra!);
    }

    /// <summary>In order of OIN.</summary>
    public IReadOnlyList<Deelnemer> Alle { get; }

    public Deelnemer? Vind(string oin) => opOin.GetValueOrDefault(oin);

    /// <summary>What to call an ontvanger to a person: its name, or the OIN where nobody has it.</summary>
    public string Naam(string oin) => Vind(oin)?.Naam ?? oin.Split('-', 2) switch
    {
        // In the place of an ontvanger that there is none of.
        ["gemeente", var code] when Gemeenten.Vind(code) is { } gemeente => $"gemeente {gemeente.Naam}",
        ["gi", var genoemd] => $"{Naam(genoemd)} (geen GI)",
        _ => oin,
    };

    public IEnumerable<Deelnemer> Met(Rol rol) => Alle.Where(d => d.Rol == rol);

    /// <summary>The deelnemer to whom a bearer key belongs, if the key is still valid at that moment.</summary>
    public Deelnemer? VindOpSleutel(string bearerKey, Instant nu)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(bearerKey));
        if (!opSleutel.TryGetValue(Convert.ToHexStringLower(hash), out var deelnemer))
            return null;
        // The lookup is by hash, so its timing says nothing about the key; the decision itself is taken in constant time.
        var geldig = deelnemer.Sleutels.Any(s =>
            CryptographicOperations.FixedTimeEquals(Convert.FromHexString(s.Hash), hash) && s.GeldigOp(nu));
        return geldig ? deelnemer : null;
    }

    /// <summary>
    /// The deelnemer for whom an Entra ID application speaks. An application that speaks for several says for which; one that says
    /// another OIN than it speaks for is nobody.
    /// </summary>
    /// <param name="identiteit">Tenant and application of a token that was found to be genuine.</param>
    /// <param name="oin">What the token says; null: nothing.</param>
    public Deelnemer? VindOpEntra(EntraIdentiteit identiteit, string? oin)
    {
        var kandidaten = opEntra[identiteit].ToList();
        return oin is not null ? kandidaten.Find(d => d.Oin == oin) : kandidaten is [var enige] ? enige : null;
    }

    /// <summary>
    /// The deelnemer for whom a person of an Entra ID tenant looks at the pages. The person needs the role <c>portaal</c> where one deelnemer
    /// comes from that tenant, and <c>portaal.</c> with an OIN where there are several; a role only chooses among those of the tenant.
    /// </summary>
    /// <param name="tenant">Of a token that was found to be genuine.</param>
    /// <param name="rollen">The application roles in it.</param>
    /// <returns>Null: nobody, or not clear for whom.</returns>
    public Deelnemer? VindOpEntra(Guid tenant, IReadOnlyCollection<string> rollen)
    {
        var vanTenant = Alle.Where(d => d.Entra?.Tenant == tenant).ToList();
        var genoemd = vanTenant.Where(d => rollen.Contains($"{Portaalrol}.{d.Oin}")).ToList();
        return genoemd.Count > 0 ? genoemd is [var ene] ? ene : null
            : vanTenant is [var enige] && rollen.Contains(Portaalrol) ? enige : null;
    }

    /// <summary>Whether any deelnemer comes from this Entra ID tenant.</summary>
    public bool KentTenant(Guid tenant) => opEntra.Any(groep => groep.Key.Tenant == tenant);

    /// <summary>The gemeente that answers for a code on a day, or the successor of the one that did; null: none takes part.</summary>
    public Deelnemer? Gemeente(string gemeentecode, LocalDate op)
    {
        var kandidaten = opGemeente[gemeentecode];
        return kandidaten.FirstOrDefault(d => d.GeldigOp(op))
            ?? kandidaten.Select(d => VolgOp(d, null, op, []).Deelnemer).FirstOrDefault(d => d is not null);
    }

    /// <summary>
    /// The GI for what is meant for <paramref name="oin"/>: itself when it is in force and certified on that day, otherwise the
    /// successor for the jeugdregio, followed along the whole chain. An instroomstop changes nothing.
    /// </summary>
    public GiKeuze KiesGi(string oin, string? jeugdregio, LocalDate op)
    {
        if (Vind(oin) is not { Rol: Rol.Gi } gi)
            return new GiKeuze(null, GiKeuze.Onbekend);
        var (gekozen, reden) = VolgOp(gi, jeugdregio, op, []);
        return new GiKeuze(gekozen, gekozen is null ? reden : null);
    }

    private (Deelnemer? Deelnemer, string? Reden) VolgOp(Deelnemer van, string? jeugdregio, LocalDate op, HashSet<string> gezien)
    {
        var reden = Bezwaar(van, jeugdregio, op);
        if (reden is null)
            return (van, null);
        gezien.Add(van.Oin);
        foreach (var opvolger in van.Opvolgers.Where(o => o.GeldtVoor(jeugdregio, op)).OrderByDescending(o => o.Vanaf))
        {
            // Two that name each other as successor would otherwise be followed for ever.
            if (gezien.Contains(opvolger.Oin) || Vind(opvolger.Oin) is not { } kandidaat || kandidaat.Rol != van.Rol)
                continue;
            if (VolgOp(kandidaat, jeugdregio, op, gezien).Deelnemer is { } gevonden)
                return (gevonden, null);
        }

        return (null, reden);
    }

    private static string? Bezwaar(Deelnemer d, string? jeugdregio, LocalDate op)
    {
        if (d.GeldigVan > op)
            return GiKeuze.Onbekend;
        // The last day and the successor's first day may be written as the same day: the successor has it then.
        if (d.GeldigTot < op || (d.GeldigTot == op && d.Opvolgers.Any(o => o.GeldtVoor(jeugdregio, op))))
            return GiKeuze.Beeindigd;
        return d.Certificaat is { } certificaat && !certificaat.GeldigOp(op) ? GiKeuze.Ongecertificeerd : null;
    }
}
