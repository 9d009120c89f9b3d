namespace Integratie.Functions.Http;

/// <summary>Ends a request with a problem from where no answer can be returned.</summary>
public sealed class ProbleemException : Exception
{
    public ProbleemException(ProbleemAntwoord antwoord)
        : base(antwoord.Probleem.Detail) => Antwoord = antwoord;

    public ProbleemException()
        : this(Problemen.Antwoord(Probleemsoort.InterneFout))
    {
    }

    public ProbleemException(string message)
        : this(Problemen.Antwoord(Probleemsoort.InterneFout, message))
    {
    }

    public ProbleemException(string message, Exception innerException)
        : base(message, innerException) => Antwoord = Problemen.Antwoord(Probleemsoort.InterneFout);

    public ProbleemAntwoord Antwoord { get; init; }
}
