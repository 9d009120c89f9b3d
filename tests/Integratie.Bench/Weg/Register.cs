using System.Security.Cryptography;
using System.Text;

namespace Integratie.Bench.Weg;

/// <summary>The register of a measurement: a court, a GI with a webhook, the Raad, a gemeente, toezicht and beheer.</summary>
internal static class Register
{
    public const string Sleutel = "bench";

    public static string Schrijf(string folder, string hook)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sleutel)));
        var bestand = Path.Combine(folder, "register.json");
        File.WriteAllText(bestand, $$"""
            {"deelnemers":[
              {"oin":"{{Beslissing.Rechtbank}}","naam":"Rechtbank","rol":"rechtbank","code":"RBROT","sleutels":["sha256:{{hash}}"],
               "bezorging":{"wijze":"ophalen"} },
              {"oin":"00000001800000002000","naam":"Raad","rol":"rvdk","sleutels":[],"bezorging":{"wijze":"ophalen"} },
              {"oin":"{{Beslissing.Gi}}","naam":"GI","rol":"gi","sleutels":[],
               "bezorging":{"wijze":"webhook","url":"{{hook}}","geheimen":["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]} },
              {"oin":"00000001800000004000","naam":"Gemeente","rol":"gemeente","gemeentecodes":["0599"],"sleutels":[],"bezorging":{"wijze":"ophalen"} },
              {"oin":"00000001800000006000","naam":"Beheer","rol":"beheer","sleutels":[]}]}
            """);
        return bestand;
    }
}
