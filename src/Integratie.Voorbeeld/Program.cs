using Integratie.Voorbeeld;

try
{
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
