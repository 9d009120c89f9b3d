using System.Net;
using Integratie.Lokaal.Functions;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class HttpFunctionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_function_is_at_the_prefix_and_its_route_or_its_name()
    {
        await using var hub = await StartAsync([typeof(Answers)], "deel");

        Assert.Equal("hallo Jan", await hub.Http.GetStringAsync(new Uri("deel/groet/Jan", UriKind.Relative)));
        Assert.Equal("naam", await hub.Http.GetStringAsync(new Uri("deel/OpNaam", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(hub, "groet/Jan")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_verb_and_a_constraint_that_fails_are_404()
    {
        await using var hub = await StartAsync([typeof(Answers)]);

        Assert.Equal(HttpStatusCode.NotFound, (await hub.Http.PostAsync(new Uri("groet/Jan", UriKind.Relative), null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(hub, "nummer/12")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(hub, "nummer/twaalf")).StatusCode);
    }

    [Fact]
    public async Task Two_functions_share_a_route_by_their_verbs()
    {
        await using var hub = await StartAsync([typeof(Answers)]);

        Assert.Equal("gelezen", await hub.Http.GetStringAsync(new Uri("ding", UriKind.Relative)));
        var written = await hub.Http.PutAsync(new Uri("ding", UriKind.Relative), null);
        Assert.Equal("geschreven", await written.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Both_kinds_of_results_are_written_and_an_empty_one_writes_nothing()
    {
        await using var hub = await StartAsync([typeof(Answers)]);

        var json = await GetAsync(hub, "object");
        Assert.Equal("{\"naam\":\"Jan\"}", await json.Content.ReadAsStringAsync());
        Assert.Equal("application/json", json.Content.Headers.ContentType?.MediaType);
        Assert.Equal((HttpStatusCode.Accepted, "zelf"), await AnswerAsync(await GetAsync(hub, "zelf")));
    }

    [Fact]
    public async Task An_exception_is_a_500_without_a_body()
    {
        await using var hub = await StartAsync([typeof(Answers)]);

        Assert.Equal((HttpStatusCode.InternalServerError, ""), await AnswerAsync(await GetAsync(hub, "fout")));
        Assert.Contains(hub.Log.Lines, line => line.StartsWith("Functie Fout is mislukt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_function_for_everything_can_run_a_pipeline_of_its_own_on_the_context_of_Kestrel()
    {
        await using var hub = await StartAsync([typeof(RunsPipeline)], configure: services => services.AddRouting().AddSingleton<Pipeline>());

        Assert.Equal((HttpStatusCode.OK, "binnen"), await AnswerAsync(await GetAsync(hub, "v1/dingen")));
        var wrongVerb = await hub.Http.PostAsync(new Uri("v1/dingen", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, wrongVerb.StatusCode);
        Assert.Equal(["GET"], wrongVerb.Content.Headers.Allow);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(hub, "")).StatusCode);
    }

    [Fact]
    public async Task The_server_does_not_say_what_it_is_and_limits_what_it_reads()
    {
        await using var hub = await StartAsync([typeof(Answers)]);

        Assert.False((await GetAsync(hub, "object")).Headers.Contains("Server"));
        using var long_ = new HttpRequestMessage(HttpMethod.Get, new Uri("object", UriKind.Relative));
        long_.Headers.Add("X-Lang", new string('x', 20_000));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, (await hub.Http.SendAsync(long_)).StatusCode);
    }

    private static Task<HttpResponseMessage> GetAsync(TestHub hub, string path) => hub.Http.GetAsync(new Uri(path, UriKind.Relative));

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(HttpResponseMessage answer) =>
        (answer.StatusCode, await answer.Content.ReadAsStringAsync());

    private Task<TestHub> StartAsync(Type[] functions, string prefix = "", Action<IServiceCollection>? configure = null) => TestHub.StartAsync(
        _folder,
        functions,
        $$"""{ "extensions": { "http": { "routePrefix": "{{prefix}}" } } }""",
        configure: builder => configure?.Invoke(builder.Services));

    public sealed class Answers
    {
        [Function("Groet")]
        public IResult Greet([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "groet/{naam}")] HttpRequest request, string naam) =>
            Results.Text($"hallo {(request.Method == "GET" ? naam : "")}");

        [Function("OpNaam")]
        public Task<IResult> ByName([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
            Task.FromResult(Results.Text(request.Path.HasValue ? "naam" : ""));

        [Function("Nummer")]
        public IResult Number([HttpTrigger(AuthorizationLevel.Anonymous, Route = "nummer/{n:int}")] HttpRequest request) =>
            Results.Ok(request.RouteValues["n"]);

        [Function("Lees")]
        public IResult Read([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ding")] HttpRequest request) =>
            Results.Text(request.Method == "GET" ? "gelezen" : "");

        [Function("Schrijf")]
        public IResult Write([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "ding")] HttpRequest request) =>
            Results.Text(request.Method == "PUT" ? "geschreven" : "");

        [Function("Object")]
        public IActionResult Json([HttpTrigger(AuthorizationLevel.Anonymous, Route = "object")] HttpRequest request) =>
            new OkObjectResult(new { naam = request.HttpContext.RequestServices is null ? "" : "Jan" });

        [Function("Zelf")]
        public async Task<IActionResult> Self([HttpTrigger(AuthorizationLevel.Anonymous, Route = "zelf")] HttpRequest request)
        {
            request.HttpContext.Response.StatusCode = StatusCodes.Status202Accepted;
            await request.HttpContext.Response.WriteAsync("zelf");
            return new EmptyResult();
        }

        [Function("Fout")]
        public IResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, Route = "fout")] HttpRequest request) =>
            throw new InvalidOperationException(request.Path);
    }

    public sealed class RunsPipeline(Pipeline pipeline)
    {
        [Function("Http")]
        public async Task<IActionResult> Run(
            [HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*pad}")] HttpRequest request, FunctionContext context)
        {
            Assert.Same(request.HttpContext, context.GetHttpContext());
            await pipeline.RunAsync(request.HttpContext);
            return new EmptyResult();
        }
    }

    public sealed class Pipeline
    {
        private readonly RequestDelegate _run;

        public Pipeline(IServiceProvider services)
        {
            var app = new ApplicationBuilder(services);
            app.UseRouting();
            app.UseEndpoints(endpoints =>
            {
                endpoints.MapGet("/v1/dingen", () => "binnen");
                endpoints.MapGet("/", () => "begin");
            });
            _run = app.Build();
        }

        public Task RunAsync(HttpContext context)
        {
            context.SetEndpoint(null);
            context.Request.RouteValues.Clear();
            return _run(context);
        }
    }
}
