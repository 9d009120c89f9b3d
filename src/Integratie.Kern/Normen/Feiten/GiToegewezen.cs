namespace Integratie.Kern.Normen;

/// <summary>The operator pointed a decision to another GI than it names (unknown, ended, uncertified).</summary>
/// <param name="Uitspraak">The id of any version of it.</param>
public sealed record GiToegewezen(string Id, string Uitspraak, string Gi) : Feit(Id);
