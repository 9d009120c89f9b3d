using System.Text.Json;
using System.Text.Json.Serialization;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// Which queues, topics and subscriptions exist, as <c>topologie.json</c> names them. The same file makes the entities in Azure,
/// so a member that the broker does not know is an error and never skipped.
/// </summary>
internal sealed record Topologie
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new IsoDurationConverter() },
    };

    public IReadOnlyList<Wachtrij> Queues { get; init; } = [];

    public IReadOnlyList<Onderwerp> Topics { get; init; } = [];

    public Deelnemerrijen? PerDeelnemer { get; init; }

    /// <summary>With the queues of the deelnemers that two settings list by their OINs, separated by commas.</summary>
    public Topologie MetDeelnemers(string? aanlevering, string? bezorging) => this with
    {
        Queues = [.. Queues, .. Rijen(PerDeelnemer?.Aanlevering, aanlevering), .. Rijen(PerDeelnemer?.Bezorging, bezorging)],
    };

    /// <exception cref="InstellingException">The file is missing or says something that the broker cannot do.</exception>
    public static Topologie Lees(string bestand)
    {
        try
        {
            using var stream = File.OpenRead(bestand);
            var gelezen = JsonSerializer.Deserialize<Topologie>(stream, Options) ?? throw new JsonException("is leeg");
            gelezen.Controleer();
            return gelezen;
        }
        catch (Exception fout) when (fout is JsonException or IOException or FormatException or UnauthorizedAccessException)
        {
            throw new InstellingException($"{bestand} is niet bruikbaar: {fout.Message}", fout);
        }
    }

    private static IEnumerable<Wachtrij> Rijen(Wachtrij? regels, string? oins) =>
        regels is null
            ? []
            : (oins ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(oin => regels with { Naam = regels.Naam.Replace("{oin}", oin, StringComparison.Ordinal) });

    private void Controleer()
    {
        var namen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var naam in Queues.Select(queue => queue.Naam).Concat(Topics.Select(topic => topic.Naam)))
            if (!namen.Add(naam)) throw new JsonException($"'{naam}' komt twee keer voor");
        Wachtrij[] perDeelnemer = PerDeelnemer is { } rijen ? [rijen.Aanlevering, rijen.Bezorging] : [];
        foreach (var regels in Queues.Concat(Topics.SelectMany(topic => topic.Abonnementen)).Concat(perDeelnemer))
        {
            if (regels.Vergrendeling <= TimeSpan.Zero || regels.Vergrendeling > TimeSpan.FromMinutes(5))
                throw new JsonException($"'{regels.Naam}': vergrendeling ligt tussen 0 en PT5M");
            if (regels.MaxBezorgingen < 1) throw new JsonException($"'{regels.Naam}': maxBezorgingen is minstens 1");
            if (regels.DoorsturenDodeLetters is { } doel && !namen.Contains(doel))
                throw new JsonException($"'{regels.Naam}': doorsturenDodeLetters noemt het onbekende '{doel}'");
        }
    }

    /// <summary>The rules of a queue or a subscription.</summary>
    internal sealed record Wachtrij
    {
        public required string Naam { get; init; }

        public bool Sessies { get; init; }

        /// <summary>How long a receiver holds a message before it is delivered again; at most five minutes, as in Azure.</summary>
        public TimeSpan Vergrendeling { get; init; } = TimeSpan.FromMinutes(1);

        public int MaxBezorgingen { get; init; } = 10;

        /// <summary>How long a MessageId is remembered; null: duplicates are delivered.</summary>
        public TimeSpan? Duplicaatvenster { get; init; }

        /// <summary>How long a message waits for delivery; null: for ever.</summary>
        public TimeSpan? Geldigheid { get; init; }

        /// <summary>The queue or topic that gets the dead letters instead of the dead-letter queue.</summary>
        public string? DoorsturenDodeLetters { get; init; }
    }

    /// <summary>Rules of the queues that there is one of for each deelnemer; <c>{oin}</c> in the name is its OIN.</summary>
    internal sealed record Deelnemerrijen
    {
        /// <summary>On which it brings events.</summary>
        public required Wachtrij Aanlevering { get; init; }

        /// <summary>In which it gets its deliveries.</summary>
        public required Wachtrij Bezorging { get; init; }
    }

    internal sealed record Onderwerp
    {
        public required string Naam { get; init; }

        public TimeSpan? Duplicaatvenster { get; init; }

        public IReadOnlyList<Wachtrij> Abonnementen { get; init; } = [];
    }
}
