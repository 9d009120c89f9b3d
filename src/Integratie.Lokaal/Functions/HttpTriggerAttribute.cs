namespace Integratie.Lokaal.Functions;

/// <summary>Runs the function for an HTTP request: on a parameter of type <c>HttpRequest</c>.</summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    public HttpTriggerAttribute()
        : this(AuthorizationLevel.Function)
    {
    }

    public HttpTriggerAttribute(params string[] methods)
        : this(AuthorizationLevel.Function, methods)
    {
    }

    public HttpTriggerAttribute(AuthorizationLevel authLevel)
        : this(authLevel, [])
    {
    }

    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    public AuthorizationLevel AuthLevel { get; }

    /// <summary>Empty: every verb.</summary>
    public string[] Methods { get; }

    /// <summary>Route template below the <c>routePrefix</c> of host.json; null: the name of the function.</summary>
    public string? Route { get; set; }
}
