namespace Integratie.Bench.Vergelijk;

/// <summary>What was asked on the command line.</summary>
/// <param name="Duur">Of each load.</param>
/// <param name="Rondes">How often each of them has each load; the median counts.</param>
internal sealed record Vergelijkopties(TimeSpan Duur, int Rondes)
{
    /// <summary>Null when something is not understood.</summary>
    public static Vergelijkopties? Lees(string[] args) =>
        Getalopties.Lees(args, "--seconden", "--rondes") is { } gelezen && !gelezen.Values.Contains(0)
            ? new(TimeSpan.FromSeconds(gelezen.GetValueOrDefault("--seconden", 10)), gelezen.GetValueOrDefault("--rondes", 3))
            : null;

    /// <param name="uit">Where it is said.</param>
    /// <param name="code">What is returned.</param>
    public static int Uitleg(TextWriter uit, int code)
    {
        uit.WriteLine("""
            vergelijk [--seconden 10] [--rondes 3]
            vergelijk installeer    fetches BullMQ once, at the versions of its lock file; redis-server and node are the machine's

            The same decisions of the same size, from one sender, to three that are started beside each other and measured in turns; all
            that was accepted is looked up at the receiver, by id. What "delivered" is:

              hub       the decision is durable before the 202, as an event of a child, encrypted, with its terms, feeds, audit and monitor;
                        some five posts to the GI follow, each signed, in order and with its proof: the decision and the starts of terms
              ceiling   Kestrel takes the post and HttpClient posts it on before the 202; nothing is kept, one post
              BullMQ    Node takes the post and adds a job (202 after Redis has it on disk: appendfsync always), and a worker posts it on,
                        32 at once, in another process; nothing else is done with it, no order, one post

            So "deliveries/s" compares posts, each with its bookkeeping, and "decisions/s" compares what a court sends. Without redis-server,
            node or the packages BullMQ is skipped, and that is said.
            """);
        return code;
    }
}
