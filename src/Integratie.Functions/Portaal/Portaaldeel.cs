namespace Integratie.Functions.Portaal;

/// <summary>Marks what belongs to the pages and not to the API.</summary>
internal enum Portaaldeel
{
    Pagina,
    Bestand,
}
