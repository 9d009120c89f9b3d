namespace Integratie.Functions.Bezorging;

/// <summary>Whether there was a place at an ontvanger for what waits.</summary>
public enum Plaats
{
    /// <summary>There was.</summary>
    Vrij,

    /// <summary>All are taken: whoever has one takes it on afterwards.</summary>
    Vol,

    /// <summary>Nothing of what waits may go yet; a walk through it is planned for when it may.</summary>
    Later,
}
