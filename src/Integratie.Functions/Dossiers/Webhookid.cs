using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Integratie.Functions.Dossiers;

/// <summary>The delivery's id, the same over all attempts: it says by itself which row it is.</summary>
public sealed record Webhookid(Guid Dossier, string Ontvanger, long Volgnummer)
{
    /// <summary>As it stands in the header <c>webhook-id</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"lev_{Dossier:N}_{Ontvanger}_{Volgnummer}");

    public static bool TryParse(string? tekst, [NotNullWhen(true)] out Webhookid? id)
    {
        id = null;
        if (tekst?.Split('_') is not ["lev", var dossier, { Length: > 0 and <= 40 } ontvanger, var nummer]
            || !Guid.TryParseExact(dossier, "N", out var guid)
            || !long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var volgnummer))
            return false;
        id = new Webhookid(guid, ontvanger, volgnummer);
        return true;
    }
}
