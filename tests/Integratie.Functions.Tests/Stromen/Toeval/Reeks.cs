using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>
/// A sequence made of a seed: a few days on which several senders send about a handful of children, while the hub and its ontvangers
/// fail. At the end of a day all is well again, so that the day on which an ontvanger was told something is the same in an undisturbed hub;
/// that day starts norm 1. For the same reason an event that ends the authority of a GI comes first on its day, when nothing is under way,
/// and decisions are pronounced in the order in which they are sent.
/// </summary>
internal sealed class Reeks
{
    private const int Dagen = 4;
    private static readonly string[] Webhooks = [Gi, Rvdk, Gemeente];
    private const string Strafzaak = "C/10/700300 / FA RK 26-300";

    private readonly Random _toeval;
    private readonly Schrijver _schrijver;
    private readonly List<Stap> _stappen = [];
    private readonly List<Aangeleverd> _gestuurd = [];
    private readonly Jongere[][] _gezinnen;
    private int _minuut;

    private Reeks(int seed)
    {
        _toeval = new Random(seed);
        _schrijver = new Schrijver(_toeval);
        _gezinnen =
        [
            [new(0, "C/10/700100 / JE RK 26-100", Gi)],
            [new(1, "C/10/700200 / JE RK 26-200", Gi), new(2, "C/10/700200 / JE RK 26-200", Gi)],
            [new(3, "C/10/700301 / JE RK 26-301", AndereGi)],
        ];
    }

    public static IReadOnlyList<Stap> Maak(int seed) => new Reeks(seed).Maak();

    private List<Stap> Maak()
    {
        var dag = new DateOnly(2026, 1, 5);
        for (var i = 0; i < Dagen; i++, dag = dag.AddDays(_toeval.Next(1, 25)))
        {
            _schrijver.Dag = dag;
            Klok("09:00");
            if (i > 0 && Wissel() is { } wissel)
                Stuur(wissel, inRust: true);
            for (var n = _toeval.Next(6, 10); n > 0; n--)
            {
                Verstoor();
                Stuur(Gewoon(), inRust: false);
            }

            if (i == Dagen - 1)
                Besluit();
            Avond();
        }

        return _stappen;
    }

    /// <summary>Whoever still waits for a decision is named in one, so that every event comes to an end.</summary>
    private void Besluit()
    {
        _stappen.Add(new Stap.Herstel());
        Klok("13:00");
        foreach (var gezin in _gezinnen)
        {
            Stuur(_schrijver.Uitspraak(gezin, "nieuw", gi: Gi), inRust: true);
            Stuur(_schrijver.Uitspraak(gezin, "vervanging-gi", gi: AndereGi), inRust: true);
        }
    }

    private void Avond()
    {
        _stappen.Add(new Stap.Herstel());
        Klok("15:00");
        _stappen.Add(new Stap.Lees());
        Klok("15:05");
    }

    private Aangeleverd Gewoon()
    {
        var gezin = _gezinnen[_toeval.Next(_gezinnen.Length)];
        var kind = gezin[_toeval.Next(gezin.Length)];
        var keuze = _toeval.Next(100);
        return keuze switch
        {
            < 3 => _schrijver.Instroomstop(),
            < 15 => _schrijver.Voortraject(kind),
            < 33 => Beslissing(gezin),
            < 38 when kind.Nummer == 3 => _schrijver.Uitspraak(gezin, "nieuw", "50", Gi, soort: "vonnis", zaak: Strafzaak),
            < 45 when kind.Nummer == 3 => _schrijver.VanGi(kind, Gi, Strafzaak),
            < 78 => _schrijver.VanGi(kind, kind.Gi),
            < 82 when kind.Uitspraken.Count > 0 => _schrijver.VanGi(kind, Schrijver.Ander(kind.Gi)),
            _ => kind.Uitspraken.Count > 0 ? _schrijver.VanGemeente(kind) : _schrijver.VanGi(kind, kind.Gi),
        };
    }

    private Aangeleverd Beslissing(Jongere[] gezin)
    {
        if (gezin[0].Uitspraken.Count == 0)
            return _schrijver.Uitspraak(gezin, _toeval.Next(5) == 0 ? "aanhouding" : "nieuw", _toeval.Next(2) == 0 ? "11" : "12");
        return _toeval.Next(6) switch
        {
            0 => _schrijver.Uitspraak(gezin, "verlenging"),
            1 => _schrijver.Uitspraak(gezin, "nieuw", "72"),
            2 => _schrijver.Uitspraak(gezin, "afwijzing"),
            3 => _schrijver.Uitspraak([gezin[0]], "wijziging"),
            _ => Correctie(gezin[0], gi: null),
        };
    }

    /// <summary>Ends the authority of a GI over a child; null where there is none yet.</summary>
    private Aangeleverd? Wissel()
    {
        var gezin = _gezinnen[_toeval.Next(_gezinnen.Length)];
        var kind = gezin[0];
        if (kind.Uitspraken.Count == 0)
            return null;
        switch (_toeval.Next(5))
        {
            case 0:
                return _schrijver.Overdracht(kind);
            case 1:
                return _schrijver.Einde(kind);
            case 2:
                return Correctie(kind, Schrijver.Ander(kind.Gi));
            case 3 when gezin.Length > 1:
                return Correctie(kind, gi: null, zonder: gezin[1]);
            default:
                foreach (var ieder in gezin)
                    ieder.Gi = Schrijver.Ander(kind.Gi);
                return _schrijver.Uitspraak(gezin, "vervanging-gi");
        }
    }

    private Aangeleverd Correctie(Jongere kind, string? gi, Jongere? zonder = null)
    {
        var (oud, kinderen) = kind.Uitspraken[^1];
        foreach (var ieder in kinderen)
            ieder.Uitspraken.Remove((oud, kinderen));
        var nieuw = kinderen.Where(k => k != zonder).ToArray();
        foreach (var ieder in nieuw)
            ieder.Gi = gi ?? ieder.Gi;
        return _schrijver.Uitspraak(nieuw, "nieuw", extra: $$""", "corrigeert": "{{oud}}" """);
    }

    private void Stuur(Aangeleverd wat, bool inRust)
    {
        _gestuurd.Add(wat);
        var keren = _toeval.Next(5) == 0 ? _toeval.Next(2, 4) : 1;
        _stappen.Add(new Stap.Stuur(wat, keren, !inRust && _toeval.Next(20) == 0, inRust));
    }

    private void Verstoor()
    {
        switch (_toeval.Next(100))
        {
            case < 5:
                _stappen.Add(new Stap.Dood());
                break;
            case < 8:
                _stappen.Add(new Stap.Herstart());
                break;
            case < 28:
                _stappen.Add(new Stap.Stoor(Webhooks[_toeval.Next(Webhooks.Length)], (Kwaal)_toeval.Next(3)));
                break;
            case < 40 when _gestuurd.Count > 0:
                _stappen.Add(new Stap.Herhaal(_gestuurd[_toeval.Next(_gestuurd.Count)]));
                break;
            case < 50:
                Klok($"09:{++_minuut % 60:D2}");
                break;
        }
    }

    private void Klok(string tijd)
    {
        if (tijd == "09:00")
            _minuut = 0;
        _stappen.Add(new Stap.Klok($"{_schrijver.Dag:yyyy-MM-dd}T{tijd}:00+01:00"));
    }
}
