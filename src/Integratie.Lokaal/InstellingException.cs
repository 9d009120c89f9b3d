namespace Integratie.Lokaal;

/// <summary>A setting or a file that the hub cannot start with. The message is Dutch and one line, for the operator.</summary>
public sealed class InstellingException : Exception
{
    public InstellingException(string message, Exception? innerException = null)
        : base(message.ReplaceLineEndings(" "), innerException)
    {
    }
}
