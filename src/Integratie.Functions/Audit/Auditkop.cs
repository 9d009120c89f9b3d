using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Audit;

/// <summary>The end of the chain: which line is the last.</summary>
/// <param name="Nummer">Of the last line; 0 when there is none.</param>
/// <param name="Schakel">Its hash.</param>
/// <param name="Ticks">Where it stands in time: a next one never stands before it, also when the clock was set back.</param>
/// <param name="ETag">Of the row; null when there is none.</param>
internal sealed record Auditkop(long Nummer, string Schakel, long Ticks, ETag? ETag)
{
    /// <summary>Behind every line, which begin with a digit.</summary>
    public const string Rijsleutel = "kop";

    public static readonly Auditkop Leeg = new(0, Auditschakel.Begin, 0, null);

    public static Auditkop Van(TableEntity rij) => new(rij.Getal("Nummer"), rij.Tekst("Schakel"), rij.Getal("Ticks"), rij.ETag);

    /// <summary>Where a line of this moment stands in time when it is the next.</summary>
    public long Hierna(DateTimeOffset moment) => Math.Max(Ticks, moment.UtcTicks);

    public TableTransactionAction Schrijf()
    {
        var rij = new TableEntity(Auditstore.Partitie, Rijsleutel) { ["Nummer"] = Nummer, ["Schakel"] = Schakel, ["Ticks"] = Ticks };
        return ETag is { } etag
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, rij, etag)
            : new TableTransactionAction(TableTransactionActionType.Add, rij);
    }
}
