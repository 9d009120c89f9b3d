using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>Which roles can stand behind a <see cref="Doel"/>.</summary>
public static class Doelrollen
{
    public static IReadOnlyCollection<Rol> Rollen(this Doel doel) => doel switch
    {
        Doel.GiInUitspraak or Doel.OudeGi or Doel.GiInTraject or Doel.GiVanBepaling or Doel.BeoogdeGi or Doel.NieuweGi => [Rol.Gi],
        Doel.Gemeente or Doel.VorigeGemeente or Doel.NieuweGemeente => [Rol.Gemeente],
        Doel.Rvdk => [Rol.Rvdk],
        Doel.Rechtbank or Doel.AlleRechtbanken => [Rol.Rechtbank],
        Doel.AndereUitvoerder => [Rol.Gi, Rol.Gemeente],
        Doel.Experttafel => [Rol.Experttafel],
        Doel.Toezicht or Doel.Topic => [Rol.Toezicht],
        Doel.VorigeOntvangers => [Rol.Gi, Rol.Rvdk, Rol.Gemeente],
        Doel.Zender => [Rol.Rechtbank, Rol.Rvdk, Rol.Om, Rol.Gi, Rol.Gemeente],
        Doel.Beheer => [Rol.Beheer],
        _ => throw new ArgumentOutOfRangeException(nameof(doel)),
    };
}
