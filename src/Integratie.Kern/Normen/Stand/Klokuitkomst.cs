namespace Integratie.Kern.Normen;

/// <param name="Stand">The same instance when nothing changed: then there is nothing to store.</param>
/// <param name="Berichten">To be sent in this order, after what caused them.</param>
public sealed record Klokuitkomst(Klokstand Stand, IReadOnlyList<Normbericht> Berichten);
