using System.Globalization;
using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http;

/// <summary>The part of a list that a caller asks for.</summary>
/// <param name="Na">Cursor of the last one it has; null: from the beginning.</param>
/// <param name="Max">Most rows to give.</param>
public sealed record Bladzijde(string? Na, int Max)
{
    /// <summary>Most rows of one page.</summary>
    public const int Maximum = 1000;

    private const int Standaard = 100;

    /// <summary>Reads <c>na</c> and <c>max</c>; what is wrong with them is added to the faults.</summary>
    public static Bladzijde Lees(HttpRequest request, List<Fout> fouten)
    {
        var aantal = Standaard;
        if (request.Query.Tekst("max", fouten) is { } max
            && (!int.TryParse(max, NumberStyles.None, CultureInfo.InvariantCulture, out aantal) || aantal is < 1 or > Maximum))
            fouten.Add(new Fout("max", $"moet een geheel getal van 1 tot en met {Maximum} zijn"));
        return new Bladzijde(request.Query.Tekst("na", fouten), aantal);
    }
}
