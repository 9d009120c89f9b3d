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
        var (nummer, schakel, bijEinde, gezien) = (0L, Auditschakel.Begin, Auditschakel.Begin, anker is null);
        await foreach (var regel in audit.AlleAsync(ct))
        {
            if (Fout(regel, nummer, schakel) is { } fout)
                return new Ketenuitslag(nummer, schakel, fout);
            (nummer, schakel) = (nummer + 1, regel.Tekst("Schakel"));
            gezien |= schakel == anker;
            if (nummer == kop.Nummer)
                bijEinde = schakel;
        }

        if (bijEinde != kop.Schakel)
            return new Ketenuitslag(nummer, schakel, $"na regel {nummer} ontbreken er tot en met {kop.Nummer}");
        // Behind that end is what was written meanwhile, which the end of now covers.
        if (nummer > kop.Nummer && (await audit.KopAsync(ct)).Nummer < nummer)
            return new Ketenuitslag(nummer, schakel, $"het einde staat bij regel {kop.Nummer}, en er zijn er meer");
        return new Ketenuitslag(nummer, schakel, gezien ? null : "het anker staat niet in de keten");
    }

    private string? Fout(TableEntity regel, long vorigNummer, string vorigeSchakel)
    {
        var verwacht = vorigNummer + 1;
        if (regel.GetInt64("Nummer") is not { } nummer || regel.GetString("Schakel") is not { } schakel || regel.GetString("Vorige") is not { } vorige)
            return $"een regel op de plaats van {verwacht} heeft geen schakel";
        if (nummer != verwacht)
            return $"op de plaats van regel {verwacht} staat {nummer}";
        if (vorige != vorigeSchakel)
            return $"regel {nummer} hoort niet bij die ervoor";
        return Auditschakel.Van(regel, pseudoniem) == schakel ? null : $"regel {nummer} is gewijzigd";
    }
}
