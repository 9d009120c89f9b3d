namespace Integratie.Portaal.Overzicht;

/// <param name="Leveringen">Null for who has none.</param>
/// <param name="Normen">Null for who sees no figures.</param>
public sealed record Overzichtmodel(Leveringoverzicht? Leveringen, Normoverzicht? Normen);
