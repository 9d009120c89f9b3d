namespace Integratie.Functions.Http.Toegang;

/// <summary>Marks an endpoint that does not exist for callers from elsewhere than this machine.</summary>
internal sealed record AlleenLoopback;
