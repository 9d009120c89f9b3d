using System.Globalization;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Opslag;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class KillTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_message_whose_sending_was_confirmed_is_there_after_a_kill()
    {
        using var child = Kindproces.Start("stuur", _folder.Path);
        var confirmed = 0;
        while (confirmed < 50)
            confirmed = int.Parse((await child.StandardOutput.ReadLineAsync().WaitAsync(Patience))!, CultureInfo.InvariantCulture);
        child.Kill();
        await child.WaitForExitAsync().WaitAsync(Patience);

        var bodies = await WithBroker(client => client.CreateReceiver("werk").PeekMessagesAsync(10_000));

        Assert.True(bodies.Count >= confirmed);
        Assert.Equal(Enumerable.Range(1, bodies.Count).Select(number => $"{number}"), bodies.Select(message => message.Body.ToString()));
    }

    [Fact]
    public async Task A_message_that_takes_the_process_down_every_time_ends_as_a_dead_letter()
    {
        await WithBroker(async client =>
        {
            await client.CreateSender("werk").SendMessageAsync(new ServiceBusMessage("gif"));
            return true;
        });

        var counts = new List<string>();
        for (var start = 1; start <= 3; start++)
        {
            using var child = Kindproces.Start("sterf", _folder.Path);
            counts.Add((await child.StandardOutput.ReadToEndAsync().WaitAsync(Patience)).Trim());
            await child.WaitForExitAsync().WaitAsync(Patience);
        }

        Assert.Equal(["1", "2", "3"], counts);
        var dead = new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter };
        Assert.Null(await WithBroker(client => client.CreateReceiver("werk").ReceiveMessageAsync(TimeSpan.FromMilliseconds(500))));
        Assert.Equal(
            "MaxDeliveryCountExceeded",
            (await WithBroker(client => client.CreateReceiver("werk", dead).ReceiveMessageAsync(Patience)))!.DeadLetterReason);
    }

    private async Task<T> WithBroker<T>(Func<ServiceBusClient, Task<T>> use)
    {
        await using var store = SqliteStore.Open(_folder.Path);
        using var broker = Brokerproces.Open(store, _folder.Path);
        return await use(new ServiceBusClient(broker));
    }
}
