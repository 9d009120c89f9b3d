using System.Buffers.Text;
using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal.Aanmelden;

/// <summary>Keeps a sign-in that was begun in the browser that began it.</summary>
internal sealed class Entrakoekje(IDataProtectionProvider bescherming)
{
    private const string Naam = "hub-entra";

    private readonly IDataProtector slot = bescherming.CreateProtector("Entra");

    // Lax, because Entra ID sends the browser back from another site; it goes to these two addresses only.
    private readonly Sessiecookie vorm = new(Naam) { SameSite = SameSiteMode.Lax, Path = EntraEndpoints.Pad, MaxAge = Entraverzoek.Duur };

    public void Geef(HttpContext context, Entraverzoek verzoek) => context.Response.Cookies.Append(
        Naam, Base64Url.EncodeToString(slot.Protect(JsonSerializer.SerializeToUtf8Bytes(verzoek, KernJson.Options))), vorm.Build(context));

    /// <summary>What was begun here, once; null: nothing.</summary>
    public Entraverzoek? Neem(HttpContext context)
    {
        if (context.Request.Cookies[Naam] is not { Length: > 0 } waarde)
            return null;
        context.Response.Cookies.Delete(Naam, vorm.Build(context));
        try
        {
            return JsonSerializer.Deserialize<Entraverzoek>(slot.Unprotect(Base64Url.DecodeFromChars(waarde)), KernJson.Options);
        }
        catch (Exception fout) when (fout is FormatException or OntsleutelException or JsonException)
        {
            return null;
        }
    }
}
