namespace Integratie.Kern.Berichten;

/// <summary>One fault in what a sender sent.</summary>
/// <param name="Pad">Where: <c>id</c>, <c>data.jeugdigen[0].bsn</c>; empty for the whole message.</param>
/// <param name="Melding">What is wrong and what is expected, in Dutch.</param>
public sealed record Fout(string Pad, string Melding);
