namespace Integratie.Voorbeeld.Register;

internal sealed record Deelnemer(
    string Oin,
    string Naam,
    string Rol,
    DateOnly? GeldigTot,
    IReadOnlyList<Opvolger>? Opvolgers,
    Certificaat? Certificaat,
    Bezorging? Bezorging)
{
    /// <summary>Whether the hub can hand a decision of this GI to it or to a successor.</summary>
    public bool NeemtUitsprakenAan(DateOnly vandaag) =>
        (GeldigTot is null || GeldigTot >= vandaag || Opvolgers is { Count: > 0 })
        && (Certificaat?.Tot is not { } tot || tot >= vandaag);

    public bool MetWebhook => Bezorging is { Wijze: "webhook", Url: not null };
}

internal sealed record Opvolger(string Oin);

internal sealed record Certificaat(DateOnly? Tot);

internal sealed record Bezorging(string Wijze, Uri? Url, IReadOnlyList<string>? Geheimen);
