namespace Integratie.Voorbeeld;

/// <summary>Something that the person at the keyboard can put right; its message is all they need to see.</summary>
internal sealed class Startfout(string melding) : Exception(melding);
