using System.Runtime.InteropServices;
using Integratie.Functions;
using Integratie.Functions.Commandos;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Hosting;

if (await Commandoregel.VoerUitAsync(args) is { } code)
    return code;
// The host listens to these only once it starts: who stops it before that would kill it, or see an error that is none.
using var einde = new CancellationTokenSource();
using var beeindiging = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var ophangen = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
try
{
    using var host = Hub.Maak(args);
    await host.RunAsync(einde.Token);
    return 0;
}
catch (OperationCanceledException) when (einde.IsCancellationRequested)
{
    return 0;
}
catch (Exception fout) when (Startfout.Melding(fout) is { } melding)
{
    await Console.Error.WriteLineAsync(melding);
    return 2;
}

void Stop(PosixSignalContext signaal)
{
    signaal.Cancel = true;
    einde.Cancel();
}
