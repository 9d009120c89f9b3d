namespace Integratie.Lokaal.Functions;

/// <summary>Who may call an HTTP function. Here only <see cref="Anonymous"/> runs: there are no host keys.</summary>
public enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}
