using System.Globalization;

namespace Integratie.Bench.Jaar;

/// <summary>Writes the events of a year to a file.</summary>
internal static class Jaaropdracht
{
    /// <param name="args">How many trajecten, without it the whole country; and how many such years.</param>
    public static int Schrijf(string bestand, string[] args)
    {
        var plan = Plan(args);
        var aantal = Jaargenerator.Schrijf(plan, bestand);
        Console.WriteLine(
            $"{aantal} events in {bestand}; "
            + $"play them with: dotnet run --project src/Integratie.Voorbeeld -- speel-af {bestand} --tot {plan.Slot:yyyy-MM-dd}");
        return 0;
    }

    public static Jaarplan Plan(string[] args) =>
        args is [var trajecten, ..] ? Jaarplan.Kleiner(Getal(trajecten)) with { Jaren = args is [_, var jaren] ? Getal(jaren) : 1 } : new Jaarplan();

    private static int Getal(string tekst) => int.Parse(tekst, CultureInfo.InvariantCulture);
}
