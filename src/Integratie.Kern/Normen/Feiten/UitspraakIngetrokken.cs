namespace Integratie.Kern.Normen;

/// <summary>A decision turned out not to concern this child; a later version may bring it back.</summary>
/// <param name="Uitspraak">The id of any version of it.</param>
public sealed record UitspraakIngetrokken(string Id, string Uitspraak) : Feit(Id);
