namespace Integratie.Functions.Aanlevering;

/// <summary>The id was used before with other content: 409, name <c>id-hergebruikt</c>.</summary>
public sealed class IdHergebruiktException : Exception
{
    public IdHergebruiktException()
        : base("Dit id is door deze bron al gebruikt voor een gebeurtenis met andere inhoud.")
    {
    }
}
