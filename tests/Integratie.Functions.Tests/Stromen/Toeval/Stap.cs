namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>One thing that happens in a sequence. An undisturbed hub only sees the events, the clock and the readers of feeds.</summary>
internal abstract record Stap
{
    /// <param name="Wat">The event.</param>
    /// <param name="Keren">Posted so often at the same time.</param>
    /// <param name="Onderbroken">The hub is killed while it is posted; the sender tries until it is accepted.</param>
    /// <param name="InRust">All before it is processed and delivered first, and it before all after it.</param>
    internal sealed record Stuur(Aangeleverd Wat, int Keren, bool Onderbroken, bool InRust) : Stap;

    /// <summary>An event is posted again, later.</summary>
    internal sealed record Herhaal(Aangeleverd Wat) : Stap;

    internal sealed record Klok(string Moment) : Stap;

    /// <summary>Who fetches reads its feed to the end.</summary>
    internal sealed record Lees : Stap;

    /// <summary>kill -9, and a start.</summary>
    internal sealed record Dood : Stap;

    /// <summary>SIGTERM, and a start.</summary>
    internal sealed record Herstart : Stap;

    /// <summary>A webhook fails from now on.</summary>
    internal sealed record Stoor(string Oin, Kwaal Kwaal) : Stap;

    /// <summary>All webhooks are well again.</summary>
    internal sealed record Herstel : Stap;
}
