using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// <c>instroomstop.gemeld</c> is about no child and has no dossier. It is information: a decision that names the GI is relayed all
/// the same.
/// </summary>
public static class Instroomstopregel
{
    /// <summary>What the register keeps of it.</summary>
    public static GemeldeStop Lees(Gebeurtenis gebeurtenis) => new(
        gebeurtenis.Data.Datum("van") ?? throw new FormatException("There is no van."), gebeurtenis.Data.Datum("tot"), Regios(gebeurtenis));

    /// <summary>Who gets it, whole: every court, the Raad, and toezicht on a region that it is about.</summary>
    public static IReadOnlyList<Bestemd> Ontvangers(Register register, Gebeurtenis gebeurtenis)
    {
        var regios = Regios(gebeurtenis);
        return
        [
            .. from rol in new[] { Rol.Rechtbank, Rol.Rvdk, Rol.Toezicht }
               from deelnemer in register.Met(rol)
               where rol != Rol.Toezicht || regios is null || deelnemer.Jeugdregios is null || deelnemer.Jeugdregios.Any(regios.Contains)
               select new Bestemd(deelnemer.Oin, rol),
        ];
    }

    /// <summary>Plans the delivery to one ontvanger, in a partition of its own; run after <see cref="Wijziging.Neem(Gebeurtenis)"/>.</summary>
    public static void Lever(Wijziging w, Bestemd naar) => w.Lever(w.Huidig, naar, Weergave.Alles);

    private static IReadOnlyList<string>? Regios(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Data.Lid("jeugdregios") is null ? null : [.. gebeurtenis.Data.Teksten("jeugdregios").Distinct()];
}
