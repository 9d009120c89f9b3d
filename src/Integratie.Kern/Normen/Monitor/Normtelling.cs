using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The counts of one norm on one clock.</summary>
public sealed record Normtelling
{
    public required Normnaam Norm { get; init; }

    public required Klok Klok { get; init; }

    public int Gehaald { get; set; }

    public int Overschreden { get; set; }

    public int OverschredenVerklaard { get; set; }

    public int Loopt { get; set; }

    public int Nadert { get; set; }

    public int Vervallen { get; set; }

    /// <summary>Terms whose start is not known yet: they are not in <see cref="Gestart"/>.</summary>
    public int Onbekend { get; set; }

    public int MinimaleVariant { get; set; }

    /// <summary>Days from the start to the day on which the norm was met, in time or not.</summary>
    public Verdeling Dagen { get; init; } = new();

    internal bool IsLeeg => Gestart == 0 && Onbekend == 0;

    internal int Gestart => Gehaald + Overschreden + Loopt + Nadert + Vervallen;

    internal void Tel(Termijnbeeld beeld, LocalDate peildatum)
    {
        var status = beeld.Status(peildatum);
        if (beeld.Start is null)
        {
            // A clock that never started has nothing to be vervallen.
            Onbekend += status == Termijnstatus.WachtOpStart ? 1 : 0;
            return;
        }

        Gehaald += status == Termijnstatus.Gehaald ? 1 : 0;
        Overschreden += status == Termijnstatus.Overschreden ? 1 : 0;
        OverschredenVerklaard += status == Termijnstatus.Overschreden && beeld.Verklaringen > 0 ? 1 : 0;
        Loopt += status == Termijnstatus.Loopt ? 1 : 0;
        Nadert += status == Termijnstatus.Nadert ? 1 : 0;
        Vervallen += status == Termijnstatus.Vervallen ? 1 : 0;
        MinimaleVariant += status == Termijnstatus.Gehaald && beeld.MinimaleVariant ? 1 : 0;
        if (beeld.Dagen is { } dagen && beeld.VoldaanOp <= peildatum)
        {
            Dagen.Tel(dagen);
        }
    }

    internal void Voeg(Normtelling ander, int keer)
    {
        Gehaald += keer * ander.Gehaald;
        Overschreden += keer * ander.Overschreden;
        OverschredenVerklaard += keer * ander.OverschredenVerklaard;
        Loopt += keer * ander.Loopt;
        Nadert += keer * ander.Nadert;
        Vervallen += keer * ander.Vervallen;
        Onbekend += keer * ander.Onbekend;
        MinimaleVariant += keer * ander.MinimaleVariant;
        Dagen.Voeg(ander.Dagen, keer);
    }
}
