namespace Integratie.Lokaal.Tests.Tables;

/// <summary>
/// azure-signaturen.txt holds what the real packages offer, one line per member. A local type may offer less, never anything else:
/// the app is compiled against both.
/// </summary>
public sealed class AzureSignaturenTests
{
    private static readonly string[] Namespaces =
        ["Integratie.Lokaal.Functions", "Integratie.Lokaal.ServiceBus", "Integratie.Lokaal.Tables"];

    private static readonly ILookup<string, string> Azure = Read();

    [Fact]
    public void Publieke_leden_zijn_die_van_Azure()
    {
        var unknown = LocalTypes().SelectMany(Unknown).ToList();

        Assert.True(unknown.Count == 0, "Not in azure-signaturen.txt:\n" + string.Join('\n', unknown));
    }

    [Fact]
    public void The_comparison_sees_the_members_that_the_app_uses()
    {
        var members = SignatureText.Members(typeof(Lokaal.Tables.TableClient)).ToList();

        Assert.Contains(
            "virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, " +
            "CancellationToken cancellationToken = default)", members);
        Assert.Contains("string Name { get; }", members);
        Assert.Contains("object this[string key] { get; set; }", SignatureText.Members(typeof(Lokaal.Tables.TableEntity)));
        Assert.NotEmpty(Unknown(typeof(OwnType)));
    }

    private static IEnumerable<Type> LocalTypes() => typeof(Lokaal.Tables.TableClient).Assembly.GetExportedTypes()
        .Where(type => Namespaces.Any(name => type.Namespace == name || type.Namespace!.StartsWith(name + ".", StringComparison.Ordinal)))
        // What only the local runtime has, to start it or to look into it, is named so.
        .Where(type => !type.Name.StartsWith("Lokale", StringComparison.Ordinal) && !type.Name.StartsWith("Lokaal", StringComparison.Ordinal));

    private static IEnumerable<string> Unknown(Type type)
    {
        var known = Azure[SignatureText.Simple(type)].ToHashSet(StringComparer.Ordinal);
        return SignatureText.Members(type).Prepend(SignatureText.Kind(type))
            .Where(member => !known.Contains(member))
            .Select(member => $"{type.FullName}: {member}");
    }

    private static ILookup<string, string> Read() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "azure-signaturen.txt"))
            .Select(line => line.Split(": ", 2))
            .ToLookup(parts => parts[0].Split('.')[^1], parts => parts[1], StringComparer.Ordinal);

    /// <summary>Azure has no such type.</summary>
    private sealed class OwnType;
}
