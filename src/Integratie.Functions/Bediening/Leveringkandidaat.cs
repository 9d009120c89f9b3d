using Integratie.Functions.Dossiers;

namespace Integratie.Functions.Bediening;

/// <summary>A delivery that an index names: whether it really has that status stands in its own row.</summary>
/// <param name="Status">The status that the index is about.</param>
/// <param name="Ontvanger">Whose delivery.</param>
/// <param name="Rij">Its row key in the index.</param>
/// <param name="Id">The delivery.</param>
internal sealed record Leveringkandidaat(string Status, string Ontvanger, string Rij, Webhookid Id)
{
    public Lijstplaats Plaats => new(Status, Ontvanger, Rij);
}
