namespace Integratie.Functions.Tabellen;

/// <summary>What was used last of a table, in two generations: a full one takes the place of the one before it. Safe for several threads.</summary>
/// <param name="perGeneratie">Entries in a generation.</param>
public sealed class Rijgeheugen<TSleutel, TWaarde>(int perGeneratie)
    where TSleutel : notnull
{
    private readonly Lock _slot = new();
    private Dictionary<TSleutel, TWaarde> _jong = [];
    private Dictionary<TSleutel, TWaarde> _oud = [];

    /// <summary>The default value when it is not there, or no longer.</summary>
    public TWaarde? Vind(TSleutel sleutel)
    {
        lock (_slot)
            return _jong.TryGetValue(sleutel, out var waarde) ? waarde : _oud.GetValueOrDefault(sleutel);
    }

    public void Onthoud(TSleutel sleutel, TWaarde waarde)
    {
        lock (_slot)
        {
            if (_jong.Count == perGeneratie)
                (_oud, _jong) = (_jong, []);
            _jong[sleutel] = waarde;
        }
    }
}
