namespace Integratie.Functions.Instellingen;

/// <summary>
/// A setting the hub cannot start with. The message is one line for the operator; Program prints it on stderr and ends with
/// exit code 2.
/// </summary>
public sealed class InstellingException : Exception
{
    public InstellingException(string melding)
        : base(melding)
    {
    }

    public InstellingException(string melding, Exception oorzaak)
        : base(melding, oorzaak)
    {
    }

    public InstellingException()
    {
    }
}
