using Integratie.Chaos;
using Integratie.Chaos.Fuzz;
using Integratie.Chaos.Jaar;

return args switch
{
    ["aanval", .. var rest] when Opties.Lees(rest) is { } opties => await Aanval.VoerUitAsync(opties),
    ["klok", .. var rest] when Opties.Lees(rest) is { } opties => await Aanval.MetEenVerzetteKlokAsync(opties),
    ["schijf", .. var rest] when Opties.Lees(rest) is { } opties => await Volleschijf.VoerUitAsync(opties),
    ["traag", .. var rest] when Opties.Lees(rest) is { } opties => await Trageschijf.VoerUitAsync(opties),
    ["pagina", .. var rest] when Opties.Lees(rest) is { } opties => await Kapottepagina.VoerUitAsync(opties),
    ["uitval", .. var rest] when Opties.Lees(rest) is { } opties => await Uitval.VoerUitAsync(opties),
    ["stilte", .. var rest] when Opties.Lees(rest) is { } opties => await Stilte.VoerUitAsync(opties),
    ["jaar", .. var rest] when Opties.Lees(rest) is { } opties => await Jaaruitval.VoerUitAsync(opties),
    ["kind", .. var rest] when Opties.Lees(rest) is { } opties => await Eenkind.VoerUitAsync(opties),
    ["fuzz", .. var rest] when Opties.Lees(rest) is { } opties => await Fuzzronde.VoerUitAsync(opties),
    ["ontvanger", var poort, var zaad] => await Wispelturig.DraaiAsync(int.Parse(poort), int.Parse(zaad)),
    ["--help" or "-h"] => Opties.Uitleg(Console.Out, 0),
    _ => Opties.Uitleg(Console.Error, 2),
};
