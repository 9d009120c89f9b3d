using Integratie.Voorbeeld;
using Integratie.Voorbeeld.Afspelen;

try
{
    if (args is [Afspeelopties.Opdracht, .. var rest])
        return await Afspeling.SpeelAsync(Afspeelopties.Lees(rest)) ? 0 : 1;
    var opties = Opties.Lees(args);
    if (opties.Hulp)
    {
        Console.Out.WriteLine(Opties.Uitleg);
        return 0;
    }

    return await Voorstelling.SpeelAsync(opties) ? 0 : 1;
}
catch (Startfout fout)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 2;
}
