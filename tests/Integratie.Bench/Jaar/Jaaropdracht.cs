using System.Globalization;

namespace Integratie.Bench.Jaar;

/// <summary>Writes the events of a year to a file.</summary>
internal static class Jaaropdracht
{
    /// <param name="args">How many trajecten; without it the whole country.</param>
    public static int Schrijf(string bestand, string[] args)
    {
        var aantal = Jaargenerator.Schrijf(Plan(args), bestand);
        Console.WriteLine($"{aantal} events in {bestand}; play them with: dotnet run --project src/Integratie.Voorbeeld -- speel-af {bestand} --tot {Jaarplan.Peildatum:yyyy-MM-dd}");
        return 0;
    }

    public static Jaarplan Plan(string[] args) =>
        args is [var trajecten, ..] ? Jaarplan.Kleiner(int.Parse(trajecten, CultureInfo.InvariantCulture)) : new Jaarplan();
}
