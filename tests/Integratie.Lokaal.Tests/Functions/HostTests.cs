using Integratie.Lokaal.Functions;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class HostTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_name_between_percent_signs_comes_from_configuration()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(Configured)], args: ["--Wachtrij", "werk"]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        Assert.Equal(["a"], hub.Notes.Lines);
    }

    [Fact]
    public void No_file_of_settings_is_watched_for_the_watcher_wakes_at_every_write_below_the_working_directory()
    {
        var files = FunctionsApplication.CreateBuilder([]).Configuration.Sources.OfType<FileConfigurationSource>().ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => file.ReloadOnChange);
    }

    [Fact]
    public async Task A_function_that_cannot_run_is_logged_and_the_rest_runs()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(Configured), typeof(Works), typeof(Wrong)]);
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();

        Assert.Equal(["works a"], hub.Notes.Lines);
        Assert.Equal(
            [
                "Functie 9cijfer kan niet draaien: de naam is niet bruikbaar",
                "Functie Configured kan niet draaien: instelling 'Wachtrij' ontbreekt",
                "Functie Getal kan niet draaien: parameter 'number' van type Int32 kan niet worden gevuld",
                "Functie Onbekend kan niet draaien: The messaging entity could not be found. (MessagingEntityNotFound, weg)",
                "Functie Schema kan niet draaien: 'elke dag' is geen schema van zes velden",
                "Functie Sessie kan niet draaien: 'sessies' heeft wel sessies en de trigger niet hetzelfde",
                "Functie Sleutel kan niet draaien: alleen AuthorizationLevel.Anonymous draait hier: er zijn geen sleutels",
                "Functie Zonder kan niet draaien: er is niet precies één trigger",
                "Functie works kan niet draaien: de naam komt twee keer voor",
            ],
            hub.Log.Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_class_is_made_anew_for_every_invocation_in_a_scope_of_its_own_and_disposed()
    {
        await using var hub = await TestHub.StartAsync(
            _folder, [typeof(Counts)], configure: builder => builder.Services.AddScoped<Scoped>());
        await hub.SendAsync("werk", "a", "b");
        await hub.RestAsync();

        Assert.Equal(["disposed", "disposed", "own scope", "own scope"], hub.Notes.Lines.Order());
        Assert.Equal(2, Counts.Scopes.Distinct().Count());
    }

    [Fact]
    public async Task Middleware_is_one_instance_around_every_function_in_order_of_registration()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(Works)], configure: builder =>
        {
            builder.UseMiddleware<Outer>();
            builder.UseMiddleware(async (context, next) =>
            {
                context.InstanceServices.GetRequiredService<Notes>().Add($"inner {context.FunctionDefinition.Name}");
                await next();
            });
        });
        await hub.SendAsync("werk", "a");
        await hub.RestAsync();
        await hub.SendAsync("werk", "b");
        await hub.RestAsync();

        Assert.Equal(
            ["outer 1", "inner Works", "works a", "outer ends", "outer 2", "inner Works", "works b", "outer ends"], hub.Notes.Lines);
    }

    [Fact]
    public async Task An_invocation_knows_its_function_and_the_trace_of_its_message()
    {
        await using var hub = await TestHub.StartAsync(_folder, [typeof(LooksAtContext)]);
        var message = new ServiceBusMessage("a");
        message.ApplicationProperties["Diagnostic-Id"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        await hub.Bus.CreateSender("werk").SendMessageAsync(message);
        await hub.RestAsync();

        Assert.Equal(["LooksAtContext LooksAtContext.Run 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 True"], hub.Notes.Lines);
    }

    [Fact]
    public void Build_says_which_call_is_missing()
    {
        var builder = new FunctionsApplicationBuilder(["--Hub:Data", _folder.File("data")], [typeof(HttpFunctionTests.Answers)], _folder.Path);
        Assert.Contains("AddLokaleRuntime", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);

        File.WriteAllText(_folder.File("topologie.json"), TestHub.Topologie);
        builder.AddLokaleRuntime();
        Assert.Contains("ConfigureFunctionsWebApplication", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "extensions": { "serviceBus": { "maxConcurrentCalls": "veel" } } }""")]
    [InlineData("""{ "extensions": { "serviceBus": { "maxConcurrentCalls": 0 } } }""")]
    [InlineData("""{ "extensions": { "serviceBus": { "sessionIdleTimeout": "lang" } } }""")]
    [InlineData("geen json")]
    public void A_host_json_that_cannot_be_used_is_told_in_one_line(string json)
    {
        File.WriteAllText(_folder.File("host.json"), json);

        var failure = Assert.Throws<InstellingException>(() => new FunctionsApplicationBuilder([], [], _folder.Path));
        Assert.Contains("host.json", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    public sealed class Configured(Notes notes)
    {
        [Function("Configured")]
        public void Run([ServiceBusTrigger("%Wachtrij%")] ServiceBusReceivedMessage message) => notes.Add(message.Body.ToString());
    }

    public sealed class Works(Notes notes)
    {
        [Function("Works")]
        public void Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message) => notes.Add($"works {message.Body}");
    }

    public sealed class Wrong
    {
        [Function("9cijfer")]
        public void BadName([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message) => Assert.Fail(message.MessageId);

        [Function("Zonder")]
        public void NoTrigger(CancellationToken cancellationToken) => Assert.Fail($"{cancellationToken.CanBeCanceled}");

        [Function("Getal")]
        public void BadParameter([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message, int number) => Assert.Fail($"{message}{number}");

        [Function("Onbekend")]
        public void NoQueue([ServiceBusTrigger("weg")] ServiceBusReceivedMessage message) => Assert.Fail(message.MessageId);

        [Function("Sessie")]
        public void NoSession([ServiceBusTrigger("sessies")] ServiceBusReceivedMessage message) => Assert.Fail(message.MessageId);

        [Function("Schema")]
        public void BadSchedule([TimerTrigger("elke dag")] TimerInfo timer) => Assert.Fail($"{timer}");

        [Function("Sleutel")]
        public void NeedsKey([HttpTrigger] Microsoft.AspNetCore.Http.HttpRequest request) => Assert.Fail($"{request}");

        [Function("works")]
        public void SameName([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message) => Assert.Fail(message.MessageId);
    }

    public sealed class Scoped;

    public sealed class Counts(Notes notes, Scoped scoped) : IDisposable
    {
        public static List<Scoped> Scopes { get; } = [];

        [Function("Counts")]
        public void Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message, FunctionContext context)
        {
            lock (Scopes) Scopes.Add(scoped);
            notes.Add(context.InstanceServices.GetRequiredService<Scoped>() == scoped ? "own scope" : $"other scope {message.MessageId}");
        }

        public void Dispose() => notes.Add("disposed");
    }

    public sealed class Outer(Notes notes) : IFunctionsWorkerMiddleware
    {
        private int _calls;

        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            notes.Add($"outer {++_calls}");
            await next(context);
            notes.Add("outer ends");
        }
    }

    public sealed class LooksAtContext(Notes notes)
    {
        [Function("LooksAtContext")]
        public void Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message, FunctionContext context) => notes.Add(string.Join(
            ' ',
            context.FunctionDefinition.Name,
            context.FunctionDefinition.EntryPoint.Split('+')[^1],
            context.TraceContext.TraceParent,
            Guid.TryParse(context.InvocationId, out _) && context.GetHttpContext() is null && message is not null));
    }
}
