using Integratie.Bench.Weg;

return args switch
{
    ["weg", .. var rest] => await Wegmeting.VoerUitAsync(rest),
    ["ontvanger", var poort] => await Ontvanger.DraaiAsync(int.Parse(poort)),
    _ => Uitleg(),
};

static int Uitleg()
{
    Console.WriteLine("""
        Measures the hub as separate processes on this machine. Build with -c Release.

          weg [seconds]   the way of a decision: from the POST to the hook of the GI,
                          open loop at 100 a second and closed loop of 32; start and memory
        """);
    return 2;
}
