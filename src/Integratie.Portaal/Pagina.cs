using Microsoft.AspNetCore.Components;

namespace Integratie.Portaal;

/// <summary>A page: it shows what it is given and decides nothing.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class Pagina<TModel> : ComponentBase
{
    /// <summary>Who looks, and where.</summary>
    [Parameter, EditorRequired]
    public Bezoek Bezoek { get; set; } = null!;

    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;
}
