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
catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"Een bestand of map is niet te gebruiken: {fout.Message}");
    return 2;
}
