using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>One step of a computation: the day and what happened with it, in Dutch.</summary>
public sealed record Termijnstap(LocalDate Datum, string Reden);
