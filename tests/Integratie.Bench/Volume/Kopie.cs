using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Integratie.Bench.Volume;

/// <summary>What is new in one copy of a <see cref="Sjabloon"/>: as long as what it stands for, so that a row keeps its form.</summary>
internal sealed class Kopie(Random toeval, Guid dossier, int ontvangsten, int openRijen, long open)
{
    /// <summary>A row key in Open begins with so many digits that rise; behind them stands who gave it.</summary>
    public const int Openbegin = 16;

    private const string Gever = "be7c40be";

    public byte[] Kort { get; } = Encoding.ASCII.GetBytes(dossier.ToString("N"));

    public byte[] Lang { get; } = Encoding.ASCII.GetBytes(dossier.ToString("D"));

    /// <summary>The receipts of its events.</summary>
    public byte[][] Ontvangsten { get; } = [.. Enumerable.Range(0, ontvangsten).Select(_ => Base64Url.EncodeToUtf8(Bytes(toeval)))];

    /// <summary>The row keys in Open of its deliveries.</summary>
    public byte[][] OpenRijen { get; } =
        [.. Enumerable.Range(1, openRijen).Select(i => Encoding.ASCII.GetBytes((open + i).ToString($"x{Openbegin}", CultureInfo.InvariantCulture) + Gever))];

    /// <summary>The place in its feed of the row that is being made.</summary>
    public long Cursor { get; set; }

    /// <summary>A pseudonym of nobody.</summary>
    public byte[] Pseudoniem() => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Bytes(toeval)));

    private static byte[] Bytes(Random toeval)
    {
        var bytes = new byte[32];
        toeval.NextBytes(bytes);
        return bytes;
    }
}
