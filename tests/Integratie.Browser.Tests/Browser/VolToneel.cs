using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Browser;

/// <summary>A hub with a hundred thousand deliveries that are stuck.</summary>
public sealed class VolToneel : Toneel
{
    protected override Task SpeelAsync() => VeleLeveringen.VulAsync(Hub);
}
