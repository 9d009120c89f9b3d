namespace Integratie.Functions.Overdracht;

/// <summary>A row of the operator's list: which child goes to which GI.</summary>
/// <param name="Dossier">Null when what stood there is no UUID.</param>
/// <param name="Gi">As it stood there.</param>
/// <param name="DossierPad">Where the dossier stood, for the faults.</param>
/// <param name="GiPad">Where the GI stood.</param>
internal sealed record Overdrachtregel(Guid? Dossier, string Gi, string DossierPad, string GiPad);
