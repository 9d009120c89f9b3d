namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>How an ontvanger fails.</summary>
internal enum Kwaal
{
    /// <summary>500.</summary>
    Fout,

    /// <summary>It has the message and breaks the connection before it says so, as one that does not answer in time.</summary>
    Zwijgt,

    /// <summary>Nobody listens.</summary>
    Dood,
}
