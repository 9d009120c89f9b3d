using Integratie.Bench.Jaar;
using Integratie.Bench.Vergelijk;
using Integratie.Bench.Volume;
using Integratie.Bench.Weg;

return args switch
{
    ["weg", .. var rest] => await Wegmeting.VoerUitAsync(rest),
    ["ontvanger", var poort] => await Ontvanger.DraaiAsync(int.Parse(poort)),
    ["vergelijk", "installeer"] => await Bullmq.InstalleerAsync(),
    ["vergelijk", "--help" or "-h"] => Vergelijkopties.Uitleg(Console.Out, 0),
    ["vergelijk", .. var rest] when Vergelijkopties.Lees(rest) is { } opties => await Vergelijking.VoerUitAsync(opties),
    ["vergelijk", ..] => Vergelijkopties.Uitleg(Console.Error, 2),
    ["plafond", var poort, var hook] => await Plafond.DraaiAsync(int.Parse(poort), hook),
    ["jaar", var bestand, .. var rest] => Jaaropdracht.Schrijf(bestand, rest),
    ["vul", var map, var aantal] => await Vulopdracht.VulAsync(map, int.Parse(aantal)),
    ["miljoen", var klein, var groot, .. var rest] => await Miljoenmeting.VoerUitAsync(klein, groot, rest is [var rondes] ? int.Parse(rondes) : 5),
    ["paginas", var map] => await Paginameting.VoerUitAsync(map),
    ["jaar-meting", .. var rest] => await Jaarmeting.VoerUitAsync(rest),
    ["--help" or "-h"] => Uitleg(Console.Out, 0),
    _ => Uitleg(Console.Error, 2),
};

static int Uitleg(TextWriter uit, int code)
{
    uit.WriteLine("""
        Measures the hub as separate processes on this machine. Build with -c Release.

          weg [seconds]   the way of a decision: from the POST to the hook of the GI,
                          open loop at 100 a second and closed loop of 32; start and memory
          vergelijk [--seconden n] [--rondes n]
                          the hub, the ceiling of this framework and BullMQ on Redis in turns; vergelijk --help
          jaar <file> [trajecten] [years]
                          writes the events of a national year, or of a smaller one, for speel-af;
                          of the country a year has 15325 trajecten, and some can follow each other
          jaar-meting [trajecten] [years]
                          plays them: how long, how many a second, memory, and the report
          vul <folder> <dossiers>
                          fills the store of a hub that is not running: a million takes 31 GB and a quarter of an hour
          miljoen <folder> <folder> [rounds]
                          a small and a large filled store in turns: the norm clocks, reports, lists, pages, memory
          paginas <folder>
                          how long each page takes with a filled store
        """);
    return code;
}
