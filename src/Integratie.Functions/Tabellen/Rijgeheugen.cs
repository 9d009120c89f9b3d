namespace Integratie.Functions.Tabellen;

/// <summary>What was used last of a table, in two generations: a full one takes the place of the one before it. Safe for several threads.</summary>
/// <param name="perGeneratie">What a generation holds, in the weights of its entries.</param>
public sealed class Rijgeheugen<TSleutel, TWaarde>(int perGeneratie)
    where TSleutel : notnull
{
    private readonly Lock _slot = new();
    private Dictionary<TSleutel, (TWaarde Waarde, int Gewicht)> _jong = [];
    private Dictionary<TSleutel, (TWaarde Waarde, int Gewicht)> _oud = [];
    private int _vol;

    /// <summary>The default value when it is not there, or no longer.</summary>
    public TWaarde? Vind(TSleutel sleutel)
    {
        lock (_slot)
            return _jong.TryGetValue(sleutel, out var gevonden) || _oud.TryGetValue(sleutel, out gevonden) ? gevonden.Waarde : default;
    }

    /// <param name="sleutel">Of what is remembered; what stood there before is replaced.</param>
    /// <param name="waarde">What is remembered.</param>
    /// <param name="gewicht">How much room it takes beside the others, 1 or more.</param>
    public void Onthoud(TSleutel sleutel, TWaarde waarde, int gewicht = 1)
    {
        lock (_slot)
        {
            _vol += gewicht - _jong.GetValueOrDefault(sleutel).Gewicht;
            if (_vol > perGeneratie)
                (_oud, _jong, _vol) = (_jong, [], gewicht);
            _jong[sleutel] = (waarde, gewicht);
        }
    }
}
