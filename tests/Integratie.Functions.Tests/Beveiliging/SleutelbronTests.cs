using Integratie.Functions.Beveiliging;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Tests.Http;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Tests.Beveiliging;

public sealed class SleutelbronTests : IDisposable
{
    private const UnixFileMode Iedereen =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void The_first_start_makes_keys_for_the_owner_only_and_the_next_one_reads_them()
    {
        var blob = new Versleuteling(Laad()).Versleutel("tekst"u8, "c");

        Assert.Equal("tekst"u8.ToArray(), new Versleuteling(Laad()).Ontsleutel(blob, "c"));
        var sleutels = Path.Combine(map.Pad, "sleutels");
        Assert.Equal(["data-0001.key", "hmac.key"], Directory.GetFiles(sleutels).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(sleutels));
            foreach (var bestand in Directory.GetFiles(sleutels))
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bestand));
        }
    }

    [Fact]
    public void The_folder_of_the_data_is_for_the_owner_only_although_the_keys_come_into_it_first()
    {
        if (OperatingSystem.IsWindows())
            return;
        var nieuw = Path.Combine(map.Pad, "nieuw");
        var leeg = Directory.CreateDirectory(Path.Combine(map.Pad, "leeg")).FullName;
        var gedeeld = Directory.CreateDirectory(Path.Combine(map.Pad, "gedeeld")).FullName;
        foreach (var bestaand in new[] { leeg, gedeeld })
            File.SetUnixFileMode(bestaand, Iedereen);
        File.WriteAllText(Path.Combine(gedeeld, "van een ander"), "");

        foreach (var data in new[] { nieuw, leeg, gedeeld })
            Sleutelbron.Laad(new ConfigurationBuilder().AddInMemoryCollection([new("Hub:Data", data)]).Build());

        const UnixFileMode eigen = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.Equal((eigen, eigen, Iedereen), (File.GetUnixFileMode(nieuw), File.GetUnixFileMode(leeg), File.GetUnixFileMode(gedeeld)));
    }

    [Fact]
    public void A_key_that_others_can_read_is_closed_to_them()
    {
        Laad();
        var bestand = Path.Combine(map.Pad, "sleutels", "hmac.key");
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(bestand, File.GetUnixFileMode(bestand) | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        Laad();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bestand));
    }

    [Fact]
    public void A_folder_that_may_not_be_looked_into_is_not_called_empty()
    {
        // The superuser may look everywhere.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        Laad();
        map.Schrijf("hub.db", "");
        var sleutels = Path.Combine(map.Pad, "sleutels");
        File.SetUnixFileMode(sleutels, UnixFileMode.None);
        try
        {
            Assert.EndsWith($"u hebt geen rechten op {Path.Combine(sleutels, "hmac.key")}.", Assert.Throws<InstellingException>(Laad).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(sleutels, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void The_highest_number_is_written_with_and_the_others_still_read()
    {
        var oud = new Versleuteling(Laad()).Versleutel("tekst"u8, "c");
        map.Schrijf("sleutels/data-0002.key", Convert.ToBase64String(Enumerable.Repeat((byte)9, 32).ToArray()));

        var ring = Laad();

        Assert.Equal("data-0002", ring.Actief);
        Assert.Equal("tekst"u8.ToArray(), new Versleuteling(ring).Ontsleutel(oud, "c"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen base64!")]
    [InlineData("AAAA")]
    public void A_damaged_key_stops_the_start_with_its_name(string inhoud)
    {
        Laad();
        map.Schrijf("sleutels/hmac.key", inhoud);

        var fout = Assert.Throws<InstellingException>(Laad);

        Assert.StartsWith("Hub:Sleutels: ", fout.Message, StringComparison.Ordinal);
        Assert.Contains("hmac.key", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_stops_the_start()
    {
        var bestand = map.Schrijf("geen-map", "");

        var fout = Assert.Throws<InstellingException>(() => Laad(("Hub:Sleutels", Path.Combine(bestand, "sleutels"))));

        Assert.StartsWith("Hub:Sleutels: ", fout.Message, StringComparison.Ordinal);
    }

    private Sleutelring Laad() => Laad(("Hub:Data", map.Pad));

    private static Sleutelring Laad((string Naam, string Waarde) instelling) => Sleutelbron.Laad(
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(instelling.Naam, (string?)instelling.Waarde)]).Build());
}
