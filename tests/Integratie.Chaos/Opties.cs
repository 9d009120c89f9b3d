namespace Integratie.Chaos;

/// <summary>What was asked on the command line.</summary>
/// <param name="Zaad">Of the first round; the next has one more. The same seed makes the same choices; what the machine does in between differs.</param>
/// <param name="Rondes">How many rounds.</param>
/// <param name="Keren">Attacks in a round.</param>
internal sealed record Opties(int Zaad, int Rondes, int Keren)
{
    /// <summary>Null when something is not understood.</summary>
    public static Opties? Lees(string[] args) =>
        Bench.Getalopties.Lees(args, "--zaad", "--rondes", "--keren") is { } gelezen
            ? new(gelezen.GetValueOrDefault("--zaad", 1), gelezen.GetValueOrDefault("--rondes", 1), gelezen.GetValueOrDefault("--keren", 10))
            : null;

    /// <param name="uit">Where it is said.</param>
    /// <param name="code">What is returned.</param>
    public static int Uitleg(TextWriter uit, int code)
    {
        uit.WriteLine("""
            Attacks a hub, with sender, hub and ontvanger as separate processes, and compares afterwards what was accepted with what came.
            Exit code 0: nothing lost, order kept. 1: something is wrong, and what.

              aanval [--zaad n] [--rondes n] [--keren n]
                        decisions come in while the hub is killed with SIGKILL, stopped, frozen for a moment, or joined by a second one on its
                        folder, connections are cut in the middle of a body, and the ontvanger answers 500, 429, a redirect, late, or not at all
              klok      the same, and the clock of the machine goes an hour back, or forward, between two starts and under way; needs libfaketime
              schijf    the disk of the hub fills up under way and is freed again; needs the right to mount a tmpfs
              traag     every fsync of the hub takes 10 to 400 ms, another time after each SIGKILL; needs strace
              uitval    a GI is away for 300 s, 24 and 72 hours of the manual clock while --keren decisions come in for it, and returns
              stilte    twenty GI's take calls and never answer while --keren decisions come in for them and as many for another
              jaar      the national year with --keren trajecten: every third GI is away for a day, the busiest
              kind      --keren decisions about one child, each of a zaak of its own; prints what one costs
              fuzz      --keren requests, whole and damaged, to every operation of /openapi.json
              pagina    pages of the store of a stopped hub are damaged: it must not start, and say what to do

            A short round: aanval --keren 10. The long one: aanval --rondes 4 --keren 50.
            """);
        return code;
    }
}
