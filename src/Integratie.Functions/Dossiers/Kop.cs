using Azure;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>The state of a dossier and the ETag of the row that it was read from.</summary>
public sealed record Kop(Dossier Dossier, ETag ETag);
