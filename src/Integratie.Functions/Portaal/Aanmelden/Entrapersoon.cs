using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Portaal.Aanmelden;

/// <summary>Somebody whom Entra ID let in.</summary>
/// <param name="Deelnemer">For whom the person looks.</param>
/// <param name="Tenant">Where the account is.</param>
/// <param name="Oid">The account in that tenant: no name, and for the audit only.</param>
internal sealed record Entrapersoon(Deelnemer Deelnemer, Guid Tenant, string Oid);
