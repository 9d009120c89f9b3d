using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Integratie.Functions.Beveiliging;

namespace Integratie.Bench.Volume;

/// <summary>
/// All rows of one real dossier. A copy has another dossier id, other receipts and other pseudonyms; its content is encrypted anew, since
/// the key of a row is bound to it. Inside the content the child keeps its BSN and its zaaknummer: there are 9,091 test numbers.
/// </summary>
internal sealed class Sjabloon(string soort, Guid dossier, Versleuteling versleuteling)
{
    private static readonly string[] Versleuteld = ["Inhoud0", "Bericht"];

    public string Soort => soort;

    /// <summary>The receipts of its events.</summary>
    public List<string> Ontvangsten { get; } = [];

    /// <summary>The row keys in Open of its deliveries, also of those that are done.</summary>
    public List<string> OpenRijen { get; } = [];

    public List<Sjabloonrij> Rijen { get; } = [];

    /// <param name="tabel">Name of the table.</param>
    /// <param name="rij">As the hub reads it.</param>
    /// <param name="ruw">As the store has it.</param>
    public void Voeg(string tabel, TableEntity rij, Ruwerij ruw)
    {
        var (partitie, sleutel, inhoud) = (Patroon(ruw.Partitie), Patroon(ruw.Rij), Patroon(ruw.Inhoud));
        if (tabel is "Dossiers")
            Versleutel(inhoud, rij, ruw, rij.PartitionKey, kopie => kopie.Kort);
        if (tabel is "Ontvangsten")
        {
            var nummer = Ontvangsten.IndexOf(rij.RowKey);
            partitie.Op(0, kopie => kopie.Ontvangsten[nummer][..2]);
            Versleutel(inhoud, rij, ruw, rij.RowKey, kopie => kopie.Ontvangsten[nummer]);
        }

        if (tabel is "Sleutels")
            partitie.Op(rij.PartitionKey.IndexOf('-', StringComparison.Ordinal) + 1, kopie => kopie.Pseudoniem());
        var feed = rij.GetInt64("Cursor") is { } cursor ? Feed(sleutel, inhoud, ruw, cursor, rij.PartitionKey) : null;
        Rijen.Add(new(ruw.Tabel, ruw.Versie, ruw.Tijd, partitie, sleutel, inhoud, feed));
    }

    private static string Feed(Patroon sleutel, Patroon inhoud, Ruwerij ruw, long cursor, string ontvanger)
    {
        sleutel.Op("b-".Length, kopie => Encoding.ASCII.GetBytes(kopie.Cursor.ToString("D19", CultureInfo.InvariantCulture)));
        var bytes = Getal(cursor);
        var naam = ruw.Inhoud.AsSpan().IndexOf("Cursor"u8);
        inhoud.Op(naam + ruw.Inhoud.AsSpan(naam).IndexOf(bytes), kopie => Getal(kopie.Cursor));
        return ontvanger;
    }

    private static byte[] Getal(long getal)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, getal);
        return bytes;
    }

    private void Versleutel(Patroon inhoud, TableEntity rij, Ruwerij ruw, string context, Func<Kopie, byte[]> nieuw)
    {
        if (rij.ContainsKey("Inhoud1"))
            throw new InvalidDataException("An event of the fill is longer than a chunk.");
        foreach (var blob in Versleuteld.Select(rij.GetBinary).OfType<byte[]>())
        {
            var klaar = Patroon(versleuteling.Ontsleutel(blob, context));
            inhoud.Op(
                ruw.Inhoud.AsSpan().IndexOf(blob), kopie => versleuteling.Versleutel(klaar.Maak(kopie), Encoding.ASCII.GetString(nieuw(kopie))));
        }
    }

    private Patroon Patroon(byte[] bytes)
    {
        var patroon = new Patroon(bytes)
            .Met(Encoding.ASCII.GetBytes(dossier.ToString("N")), kopie => kopie.Kort)
            .Met(Encoding.ASCII.GetBytes(dossier.ToString("D")), kopie => kopie.Lang);
        for (var i = 0; i < Ontvangsten.Count; i++)
        {
            var nummer = i;
            patroon.Met(Encoding.ASCII.GetBytes(Ontvangsten[i]), kopie => kopie.Ontvangsten[nummer]);
        }

        for (var i = 0; i < OpenRijen.Count; i++)
        {
            var nummer = i;
            patroon.Met(Encoding.ASCII.GetBytes(OpenRijen[i]), kopie => kopie.OpenRijen[nummer]);
        }

        return patroon;
    }
}
