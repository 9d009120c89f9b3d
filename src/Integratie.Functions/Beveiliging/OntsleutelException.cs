namespace Integratie.Functions.Beveiliging;

/// <summary>Stored data cannot be decrypted: wrong or missing key, or damage. One line for the operator.</summary>
public sealed class OntsleutelException : Exception
{
    public OntsleutelException()
    {
    }

    public OntsleutelException(string message)
        : base(message)
    {
    }

    public OntsleutelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
