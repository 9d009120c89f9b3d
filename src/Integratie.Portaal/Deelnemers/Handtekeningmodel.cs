namespace Integratie.Portaal.Deelnemers;

/// <summary>A message to sign, and what the reader's own code made of it.</summary>
/// <param name="Handtekening">What the reader's code made; may be empty.</param>
/// <param name="Goed">What it should be; null before the question.</param>
/// <param name="Fout">What is wrong with the question.</param>
public sealed record Handtekeningmodel(
    string Id, string Tijdstip, string Inhoud, string Geheim, string Handtekening, string? Goed, string? Fout)
{
    /// <summary>The published test vector of Standard Webhooks.</summary>
    public static Handtekeningmodel Voorbeeld { get; } = new(
        "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", """{"test": 2432232314}""", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "", null, null);

    public bool Klopt => Goed is not null && Handtekening.Split(' ').Contains(Goed);
}
