namespace Integratie.Kern.Dossiers;

/// <summary>One version of a decision.</summary>
/// <param name="Nummer">Of the event in the dossier.</param>
/// <param name="Naam"><c>uitspraak.gedaan</c> or <c>uitspraak.gecorrigeerd</c>.</param>
/// <param name="Id">Of the event; of a decision about several children with the child's number.</param>
/// <param name="Geheel">The sender's own id, when the decision was about several children.</param>
/// <param name="Origineel">The id of the first version, where only the dossiers of other children hold that.</param>
public sealed record Uitspraakversie(long Nummer, string Naam, string Id, string? Geheel = null, string? Origineel = null)
{
    internal bool Heet(string id) => Id == id || Geheel == id || Origineel == id;
}
