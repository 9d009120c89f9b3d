using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>A message about a norm in a feed.</summary>
/// <param name="Klok">Of which child and zaak, which norm and which clock.</param>
/// <param name="Dag">When it was told.</param>
internal sealed record Normregel(string Klok, string Dag, JsonObject Gebeurtenis)
{
    /// <summary>A correction takes the place of what was told on the same day; when nothing else was told, it is the first.</summary>
    public static void Voeg(List<Normregel> eerder, JsonObject gebeurtenis)
    {
        var data = gebeurtenis["data"]!.AsObject();
        var nieuw = new Normregel(
            $"{gebeurtenis["subject"]} {data["zaaknummer"]} {data["norm"]} {data["klok"]}", ((string)gebeurtenis["time"]!)[..10], gebeurtenis);
        if ((bool?)data["gecorrigeerd"] == true)
        {
            eerder.RemoveAll(regel => regel.Klok == nieuw.Klok && regel.Dag == nieuw.Dag);
            if (!eerder.Any(regel => regel.Klok == nieuw.Klok))
                data.Remove("gecorrigeerd");
        }

        eerder.Add(nieuw);
    }
}
