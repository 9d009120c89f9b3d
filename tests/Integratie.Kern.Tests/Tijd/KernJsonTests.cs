using System.Globalization;
using System.Text.Json;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Tijd;

public class KernJsonTests
{
    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("2028-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Een_datum_wordt_geschreven_en_gelezen_als_jjjj_mm_dd(string dag)
    {
        Assert.Equal($"\"{dag}\"", JsonSerializer.Serialize(D(dag), KernJson.Options));
        Assert.Equal(D(dag), JsonSerializer.Deserialize<LocalDate>($"\"{dag}\"", KernJson.Options));
        Assert.Equal(D(dag), JsonSerializer.Deserialize<LocalDate>($"\"{dag.Replace("-", "\\u002d")}\"", KernJson.Options));
    }

    [Theory]
    [InlineData("2026-01-05T08:00:00Z", "2026-01-05T08:00:00Z")]
    [InlineData("2026-01-05T08:00:00+00:00", "2026-01-05T08:00:00Z")]
    [InlineData("2026-07-05T01:30:00.1230000+02:00", "2026-07-04T23:30:00.123Z")]
    public void Een_moment_gaat_er_in_UTC_met_een_Z_uit_van_welk_type_het_ook_is(string moment, string verwacht)
    {
        var gelezen = JsonSerializer.Deserialize<DateTimeOffset>($"\"{moment}\"", KernJson.Options);

        Assert.Equal(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), gelezen);
        Assert.Equal($"\"{verwacht}\"", JsonSerializer.Serialize(gelezen, KernJson.Options));
        Assert.Equal($"\"{verwacht}\"", JsonSerializer.Serialize(Instant.FromDateTimeOffset(gelezen), KernJson.Options));
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-1-005")]
    [InlineData("2026/01/05")]
    [InlineData("2026-01-0x")]
    [InlineData("")]
    public void Wat_geen_datum_is_wordt_niet_gelezen(string dag) =>
        Assert.Throws<UnparsableValueException>(() => JsonSerializer.Deserialize<LocalDate>($"\"{dag}\"", KernJson.Options));

    [Fact]
    public void Elke_dag_van_vier_jaar_komt_terug_zoals_het_algemene_patroon_hem_schrijft()
    {
        for (var dag = new LocalDate(2024, 1, 1); dag.Year < 2028; dag = dag.PlusDays(1))
        {
            var json = JsonSerializer.Serialize(dag, KernJson.Options);
            Assert.Equal($"\"{LocalDatePattern.Iso.Format(dag)}\"", json);
            Assert.Equal(dag, JsonSerializer.Deserialize<LocalDate>(json, KernJson.Options));
        }
    }
}
