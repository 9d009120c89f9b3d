using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Integratie.Portaal.Opmaak;

/// <summary>Text in a picture: an SVG <c>text</c>, whose name means something else in Razor.</summary>
public sealed class Opschrift : ComponentBase
{
    [Parameter, EditorRequired]
    public int X { get; set; }

    [Parameter, EditorRequired]
    public int Y { get; set; }

    /// <summary>Which side of it is at X: <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string Anker { get; set; } = "start";

    [Parameter, EditorRequired]
    public string Inhoud { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "text-anchor", Anker);
        builder.AddContent(4, Inhoud);
        builder.CloseElement();
    }
}
