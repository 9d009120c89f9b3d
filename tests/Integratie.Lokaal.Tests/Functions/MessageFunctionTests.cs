using Integratie.Lokaal.Functions;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Opslag;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class MessageFunctionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_that_was_handled_is_completed()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(Handles)]);
        await hub.SendAsync("werk", "a", "b");
        await hub.RestAsync();

        Assert.Equal(["a 1", "b 1"], hub.Notes.Lines.Order());
        Assert.Null(await hub.Bus.CreateReceiver("werk").PeekMessageAsync());
    }

    [Fact]
    public async Task A_message_of_a_topic_comes_to_the_function_on_its_subscription()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(Subscribes)]);
        await hub.SendAsync("nieuws", "a");
        await hub.RestAsync();

        Assert.Equal(["a"], hub.Notes.Lines);
    }

    [Fact]
    public async Task A_function_that_fails_gets_its_message_again_at_once_until_it_is_a_dead_letter()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(Fails)]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        Assert.Equal(["a 1", "a 2", "a 3"], hub.Notes.Lines);
        var dead = await hub.Bus.CreateReceiver("werk", new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter }).PeekMessageAsync();
        Assert.Equal("MaxDeliveryCountExceeded", dead!.DeadLetterReason);
        Assert.Contains(hub.Log.Lines, line => line.StartsWith("Functie Fails is mislukt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_auto_complete_an_open_message_comes_again_when_its_lock_runs_out()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(LeavesOpen)]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();
        Assert.Equal(["a 1"], hub.Notes.Lines);

        await hub.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["a 1", "a 2"], hub.Notes.Lines);
    }

    [Fact]
    public async Task A_function_that_fails_abandons_also_without_auto_complete()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(FailsAndLeavesOpen)]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        Assert.Equal(["a 1", "a 2", "a 3"], hub.Notes.Lines);
    }

    [Theory]
    [InlineData(typeof(LeavesOpenByHost), "a 1")]
    [InlineData(typeof(CompletesByAttribute))]
    public async Task The_attribute_wins_over_host_json(Type function, params string[] left)
    {
        await using var hub = await TestHub.StartAsync(
            _folder, [function], """{ "extensions": { "serviceBus": { "autoCompleteMessages": false } } }""");
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        var peeked = await hub.Bus.CreateReceiver("werk").PeekMessagesAsync(10);
        Assert.Equal(left, peeked.Select(message => $"{message.Body} {hub.Notes.Lines.Count}"));
    }

    [Fact]
    public async Task What_the_function_settles_itself_is_left_alone()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(DeadLetters)]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        Assert.Equal(["settled twice: MessageLockLost"], hub.Notes.Lines);
        var dead = await hub.Bus.CreateReceiver("werk", new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter }).PeekMessageAsync();
        Assert.Equal(("reden", "meer"), (dead!.DeadLetterReason, dead.DeadLetterErrorDescription));
        Assert.DoesNotContain(hub.Log.Lines, line => line.Contains("mislukt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Message_actions_end_with_the_invocation()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(KeepsItsActions)]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => KeepsItsActions.Kept!.CompleteMessageAsync(KeepsItsActions.Message!));
    }

    [Fact]
    public async Task Messages_come_in_batches_and_are_completed_together()
    {
        await using var hub = await TestHub.StartAsync(
            _folder, [typeof(Batches)], """{ "extensions": { "serviceBus": { "maxMessageBatchSize": 4 } } }""");
        await hub.SendAsync("werk", "a", "b", "c", "d", "e", "f");
        await hub.RestAsync();

        Assert.Equal("abcdef", string.Concat(hub.Notes.Lines));
        Assert.All(hub.Notes.Lines, batch => Assert.InRange(batch.Length, 1, 4));
        Assert.Contains(hub.Notes.Lines, batch => batch.Length > 1);
        Assert.Null(await hub.Bus.CreateReceiver("werk").PeekMessageAsync());
    }

    public sealed class Handles(Notes notes)
    {
        [Function("Handles")]
        public void Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message) => notes.Add($"{message.Body} {message.DeliveryCount}");
    }

    public sealed class Subscribes(Notes notes)
    {
        [Function("Subscribes")]
        public Task Run([ServiceBusTrigger("nieuws", "ene")] ServiceBusReceivedMessage message)
        {
            notes.Add(message.Body.ToString());
            return Task.CompletedTask;
        }
    }

    public sealed class Fails(Notes notes)
    {
        [Function("Fails")]
        public async Task Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message)
        {
            notes.Add($"{message.Body} {message.DeliveryCount}");
            await Task.Yield();
            throw new InvalidOperationException("mis");
        }
    }

    public sealed class LeavesOpen(Notes notes)
    {
        [Function("LeavesOpen")]
        public void Run([ServiceBusTrigger("werk", AutoCompleteMessages = false)] ServiceBusReceivedMessage message) =>
            notes.Add($"{message.Body} {message.DeliveryCount}");
    }

    public sealed class FailsAndLeavesOpen(Notes notes)
    {
        [Function("FailsAndLeavesOpen")]
        public void Run([ServiceBusTrigger("werk", AutoCompleteMessages = false)] ServiceBusReceivedMessage message)
        {
            notes.Add($"{message.Body} {message.DeliveryCount}");
            throw new InvalidOperationException("mis");
        }
    }

    public sealed class LeavesOpenByHost(Notes notes)
    {
        [Function("LeavesOpenByHost")]
        public void Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message) => notes.Add(message.Body.ToString());
    }

    public sealed class CompletesByAttribute(Notes notes)
    {
        [Function("CompletesByAttribute")]
        public void Run([ServiceBusTrigger("werk", AutoCompleteMessages = true)] ServiceBusReceivedMessage message) =>
            notes.Add(message.Body.ToString());
    }

    public sealed class DeadLetters(Notes notes)
    {
        [Function("DeadLetters")]
        public async Task Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message, ServiceBusMessageActions actions)
        {
            await actions.DeadLetterMessageAsync(message, null, "reden", "meer");
            var again = await Assert.ThrowsAsync<ServiceBusException>(() => actions.CompleteMessageAsync(message));
            notes.Add($"settled twice: {again.Reason}");
        }
    }

    public sealed class KeepsItsActions
    {
        public static ServiceBusMessageActions? Kept { get; private set; }

        public static ServiceBusReceivedMessage? Message { get; private set; }

        [Function("KeepsItsActions")]
        public void Run(
            [ServiceBusTrigger("werk", AutoCompleteMessages = false)] ServiceBusReceivedMessage message, ServiceBusMessageActions actions) =>
            (Kept, Message) = (actions, message);
    }

    public sealed class Batches(Notes notes)
    {
        [Function("Batches")]
        public void Run([ServiceBusTrigger("werk", IsBatched = true)] ServiceBusReceivedMessage[] messages) =>
            notes.Add(string.Concat(messages.Select(message => message.Body.ToString())));
    }
}
