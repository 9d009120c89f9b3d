using Integratie.Functions;
using Integratie.Functions.Commandos;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Hosting;

if (await Commandoregel.VoerUitAsync(args) is { } code)
    return code;
try
{
    using var host = Hub.Maak(args);
    await host.RunAsync();
    return 0;
}
catch (Exception fout) when (Startfout.Melding(fout) is { } melding)
{
    await Console.Error.WriteLineAsync(melding);
    return 2;
}
