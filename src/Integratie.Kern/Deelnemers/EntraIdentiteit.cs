namespace Integratie.Kern.Deelnemers;

/// <summary>The Entra ID application that speaks for a deelnemer in Azure.</summary>
/// <param name="Tenant">Tenant id.</param>
/// <param name="App">Application (client) id.</param>
public sealed record EntraIdentiteit(Guid Tenant, Guid App);
