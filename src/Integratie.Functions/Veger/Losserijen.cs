namespace Integratie.Functions.Veger;

/// <summary>
/// Rows of Open that announce what is not there. What is announced follows at once, but until then it looks just so, and by a clock that was
/// set it looks old already. So such a row goes only when it stood alone in several rounds: what was under way when the first of them saw it
/// is done by then, however slow the machine is.
/// </summary>
internal sealed class Losserijen
{
    private const int Rondes = 3;

    private Dictionary<(string Partitie, string Rij), int> _eerder = [];
    private Dictionary<(string Partitie, string Rij), int> _gezien = [];

    /// <summary>A round begins: what the one before it did not see is forgotten.</summary>
    public void Begin() => (_eerder, _gezien) = (_gezien, []);

    /// <summary>Call it once a round for a row that stands alone; true when nothing can follow it any more.</summary>
    public bool IsVerlaten(TableEntity rij)
    {
        var sleutel = (rij.PartitionKey, rij.RowKey);
        return (_gezien[sleutel] = _eerder.GetValueOrDefault(sleutel) + 1) >= Rondes;
    }
}
