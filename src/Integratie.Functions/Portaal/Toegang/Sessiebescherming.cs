using Integratie.Functions.Beveiliging;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>
/// Protects cookies and forms with the hub's own data keys instead of a key ring of ASP.NET: those lie where the operator chose to
/// keep keys, every instance has them, and no backup of the data holds them.
/// </summary>
internal sealed class Sessiebescherming(Versleuteling versleuteling) : IDataProtectionProvider
{
    public IDataProtector CreateProtector(string purpose) => new Bescherming(versleuteling, $"Portaal/{purpose}");

    /// <summary>The key ring that nothing uses would still be made at the start, as a file in somebody's home.</summary>
    public static void LaatSleutelbosWeg(IServiceCollection services)
    {
        var sleutelbos = services.SingleOrDefault(s =>
            s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DataProtectionHostedService");
        if (sleutelbos is not null)
            services.Remove(sleutelbos);
    }

    private sealed class Bescherming(Versleuteling versleuteling, string doel) : IDataProtector
    {
        public IDataProtector CreateProtector(string purpose) => new Bescherming(versleuteling, $"{doel}/{purpose}");

        public byte[] Protect(byte[] plaintext) => versleuteling.Versleutel(plaintext, doel);

        public byte[] Unprotect(byte[] protectedData) => versleuteling.Ontsleutel(protectedData, doel);
    }
}
