using Integratie.Functions.Http;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Portaal.Fouten;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal;

/// <summary>Shows a problem as a page.</summary>
internal static class Foutpaginas
{
    public static IResult Toon(HttpContext context, Probleem probleem)
    {
        Paginakoppen.Zet(context);
        return context.Toon<Foutpagina, Foutmodel>(
            new(probleem.Title, probleem.Detail, [.. (probleem.Fouten ?? []).Select(fout => $"{fout.Pad} {fout.Melding}")]), probleem.Status);
    }
}
