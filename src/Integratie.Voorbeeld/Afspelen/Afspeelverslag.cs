using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Scherm;
using Spectre.Console;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>Counts what becomes of the lines, and says it: how far, what was refused and why, and the figures at the end.</summary>
/// <param name="lengte">Of the file, in bytes.</param>
internal sealed class Afspeelverslag(Uitvoer uitvoer, long lengte, TimeProvider klok)
{
    private const string GeweigerdType = "nl.jeugdbescherming.gebeurtenis.geweigerd.v1";

    /// <summary>On a terminal a line is rewritten; elsewhere each stays, so there are fewer.</summary>
    private readonly TimeSpan pauze = Console.IsOutputRedirected ? TimeSpan.FromSeconds(5) : TimeSpan.FromMilliseconds(200);

    private readonly long begin = klok.GetTimestamp();
    private readonly ConcurrentDictionary<(string Zender, string Id), long> regels = new();
    private long getoond = klok.GetTimestamp();
    private long aangenomen, geweigerd, laterGeweigerd, berichten, laatsteRegel;

    public bool AllesAangenomen => Volatile.Read(ref geweigerd) + Volatile.Read(ref laterGeweigerd) == 0;

    public void Aangenomen(IReadOnlyCollection<Regel> batch)
    {
        Interlocked.Add(ref aangenomen, batch.Count);
        foreach (var regel in batch)
            regels[(regel.Zender, regel.Id)] = regel.Nummer;
    }

    public void Geweigerd(Regel regel, string waarom)
    {
        Interlocked.Increment(ref geweigerd);
        Zeg($"regel {regel.Nummer}: {waarom}");
    }

    /// <summary>A message that somebody fetched: some tell of a line that was taken at the door and refused afterwards.</summary>
    public void Bericht(string oin, Bericht bericht)
    {
        Interlocked.Increment(ref berichten);
        if (bericht.Gebeurtenis.GetProperty("type").GetString() != GeweigerdType)
            return;
        Interlocked.Increment(ref laterGeweigerd);
        var data = bericht.Gebeurtenis.GetProperty("data");
        var id = data.GetProperty("gebeurtenis").GetString()!;
        Zeg($"{(regels.TryGetValue((oin, id), out var nummer) ? $"regel {nummer}" : $"gebeurtenis {id}")}: {data.GetProperty("probleem")}");
    }

    /// <summary>What was offered has been handled and fetched by all: of a long file not every id can be kept.</summary>
    public void WeekVoorbij() => regels.Clear();

    public void Voortgang(DateTimeOffset tijd, IReadOnlyList<Regel> gedaan, long gelezen)
    {
        laatsteRegel = Math.Max(laatsteRegel, gedaan.Max(regel => regel.Nummer));
        if (klok.GetElapsedTime(getoond) < pauze)
            return;
        getoond = klok.GetTimestamp();
        uitvoer.Tussenstand(string.Create(
            CultureInfo.InvariantCulture,
            $"{100.0 * gelezen / lengte,3:F0} %  klok {tijd:yyyy-MM-dd}  {aangenomen} aangenomen, {PerSeconde:F0} per seconde"));
    }

    public void Onderbroken() => uitvoer.Regel(
        "", $"[yellow]Onderbroken na regel {laatsteRegel}.[/] Nog eens met dezelfde gegevens gaat verder: wat de hub al heeft, telt niet dubbel.");

    public void Slot(JsonElement monitor)
    {
        uitvoer.Regel("");
        uitvoer.Tabel("Afgespeeld", [
            ("gebeurtenissen aangenomen", $"{aangenomen}"),
            ("geweigerd bij aanbieden", $"{geweigerd}"),
            ("geweigerd bij verwerken", $"{laterGeweigerd}"),
            ("berichten opgehaald", $"{berichten}"),
            ("duur", string.Create(CultureInfo.InvariantCulture, $"{Duur.TotalSeconds:F1} s, {PerSeconde:F0} gebeurtenissen per seconde"))]);
        uitvoer.Tabel($"Monitor van Nederland op {monitor.GetProperty("peildatum")}", Normen(monitor));
    }

    private TimeSpan Duur => klok.GetElapsedTime(begin);

    private double PerSeconde => aangenomen / Duur.TotalSeconds;

    private void Zeg(string wat) => uitvoer.Regel($"[red]✗[/] {Markup.Escape(wat)}");

    private static IEnumerable<(string Naam, string Waarde)> Normen(JsonElement monitor) =>
        from rij in monitor.GetProperty("rijen").EnumerateArray()
        from norm in rij.GetProperty("normen").EnumerateArray()
        select ($"{norm.GetProperty("norm")}, klok {norm.GetProperty("klok")}",
            $"{norm.GetProperty("gestart")} gestart, {norm.GetProperty("gehaald")} gehaald, {norm.GetProperty("overschreden")} overschreden, "
            + $"{(norm.GetProperty("percentageGehaald") is { ValueKind: JsonValueKind.Number } deel ? $"{deel} %" : "–")}");
}
