using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Audit;

/// <summary>Walks the chain of the audit from its first line to its end.</summary>
internal sealed class Ketencontrole(Auditstore audit, Pseudoniem pseudoniem)
{
    /// <summary>
    /// Says what is wrong; nothing when the chain is whole. That the last lines and the end were both put back to an earlier state shows
    /// only with an anchor.
    /// </summary>
    /// <param name="anker">A hash that was seen before and must still be in the chain; null: none.</param>
    /// <param name="ct">Stops walking.</param>
    public async Task<Ketenuitslag> LoopNaAsync(string? anker, CancellationToken ct)
    {
        var kop = await audit.KopAsync(ct);
        var (vorige, bijEinde, gezien) = (Auditkop.Leeg, Auditschakel.Begin, anker is null);
        await foreach (var regel in audit.AlleAsync(ct))
        {
            if (Fout(regel, vorige) is { } fout)
                return new Ketenuitslag(vorige.Nummer, vorige.Schakel, fout);
            vorige = new Auditkop(vorige.Nummer + 1, regel.Tekst("Schakel"), vorige.Hierna(regel.Moment("Moment")), null);
            gezien |= vorige.Schakel == anker;
            if (vorige.Nummer == kop.Nummer)
                bijEinde = vorige.Schakel;
        }

        var bezwaar = await FoutBijEindeAsync(kop, vorige.Nummer, bijEinde, ct) ?? (gezien ? null : "het anker staat niet in de keten");
        return new Ketenuitslag(vorige.Nummer, vorige.Schakel, bezwaar);
    }

    private async Task<string?> FoutBijEindeAsync(Auditkop kop, long laatste, string bijEinde, CancellationToken ct)
    {
        if (bijEinde != kop.Schakel)
            return $"na regel {laatste} ontbreken er tot en met {kop.Nummer}";
        // Behind that end is what was written meanwhile, which the end of now covers.
        return laatste > kop.Nummer && (await audit.KopAsync(ct)).Nummer < laatste ? $"het einde staat bij regel {kop.Nummer}, en er zijn er meer" : null;
    }

    private string? Fout(TableEntity regel, Auditkop vorige)
    {
        var verwacht = vorige.Nummer + 1;
        if (regel.GetInt64("Nummer") is not { } nummer || regel.GetString("Schakel") is not { } schakel || regel.GetString("Vorige") is not { } ervoor)
            return $"een regel op de plaats van {verwacht} heeft geen schakel";
        if (nummer != verwacht)
            return $"op de plaats van regel {verwacht} staat {nummer}";
        if (ervoor != vorige.Schakel)
            return $"regel {nummer} hoort niet bij die ervoor";
        if (Auditschakel.Van(regel, pseudoniem) != schakel)
            return $"regel {nummer} is gewijzigd";
        // The hash is over the moment, and a list from day to day goes by the key: elsewhere the line would be in no list where it belongs.
        return regel.RowKey == Auditsleutel.Maak(vorige.Hierna(regel.Moment("Moment")), nummer) ? null : $"regel {nummer} staat niet op zijn plaats in de tijd";
    }
}
