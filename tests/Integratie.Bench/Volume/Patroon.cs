namespace Integratie.Bench.Volume;

/// <summary>Bytes of a real row, and the places in them that are other in a copy.</summary>
internal sealed class Patroon(byte[] bytes)
{
    private readonly List<(int Vanaf, Func<Kopie, byte[]> Nieuw)> _plaatsen = [];

    /// <summary>Replaces a text wherever it stands.</summary>
    /// <param name="nieuw">As long as the text.</param>
    public Patroon Met(byte[] tekst, Func<Kopie, byte[]> nieuw)
    {
        for (var vanaf = 0; bytes.AsSpan(vanaf).IndexOf(tekst) is >= 0 and var plaats; vanaf += plaats + tekst.Length)
            _plaatsen.Add((vanaf + plaats, nieuw));
        return this;
    }

    public Patroon Op(int vanaf, Func<Kopie, byte[]> nieuw)
    {
        _plaatsen.Add((vanaf, nieuw));
        return this;
    }

    public byte[] Maak(Kopie kopie)
    {
        if (_plaatsen.Count == 0)
            return bytes;
        var gemaakt = (byte[])bytes.Clone();
        foreach (var (vanaf, nieuw) in _plaatsen)
            nieuw(kopie).CopyTo(gemaakt, vanaf);
        return gemaakt;
    }
}
