using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Tijd;

/// <summary>A date as yyyy-MM-dd. A dossier holds dozens and is read at every event, so the common form skips the general pattern.</summary>
internal sealed class DatumConverter : JsonConverter<LocalDate>
{
    private const int Lengte = 10;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader is { TokenType: JsonTokenType.String, HasValueSequence: false } && TryLees(reader.ValueSpan, out var datum)
            ? datum
            : LocalDatePattern.Iso.Parse(reader.GetString() ?? "").GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        if (value.Year is < 0 or > 9999)
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
            return;
        }

        Span<byte> tekst = stackalloc byte[Lengte];
        tekst.Fill((byte)'-');
        Zet(tekst[..4], value.Year);
        Zet(tekst[5..7], value.Month);
        Zet(tekst[8..], value.Day);
        writer.WriteStringValue(tekst);
    }

    private static bool TryLees(ReadOnlySpan<byte> tekst, out LocalDate datum)
    {
        datum = default;
        if (tekst.Length != Lengte || tekst[4] != '-' || tekst[7] != '-')
        {
            return false;
        }

        var (jaar, maand, dag) = (Getal(tekst[..4]), Getal(tekst[5..7]), Getal(tekst[8..]));
        if (jaar < 1 || maand is < 1 or > 12 || dag < 1 || dag > CalendarSystem.Iso.GetDaysInMonth(jaar, maand))
        {
            return false;
        }

        datum = new LocalDate(jaar, maand, dag);
        return true;
    }

    private static int Getal(ReadOnlySpan<byte> cijfers)
    {
        var getal = 0;
        foreach (var cijfer in cijfers)
        {
            if (!char.IsAsciiDigit((char)cijfer))
            {
                return -1;
            }

            getal = (getal * 10) + cijfer - '0';
        }

        return getal;
    }

    private static void Zet(Span<byte> plaats, int getal)
    {
        for (var n = plaats.Length - 1; n >= 0; n--)
        {
            plaats[n] = (byte)('0' + (getal % 10));
            getal /= 10;
        }
    }
}
