using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Deelnemers;

/// <summary>The register as this process knows it now; <see cref="RegisterStore"/> renews it after each change and every 30 seconds.</summary>
public sealed class Registerbeeld
{
    private volatile Register huidig = new([]);

    public Register Huidig
    {
        get => huidig;
        set => huidig = value;
    }
}
