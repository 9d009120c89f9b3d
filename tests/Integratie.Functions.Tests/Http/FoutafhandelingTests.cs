using System.Text;
using Azure;
using Azure.Identity;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Lokaal.ServiceBus;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Functions.Tests.Http;

public sealed class FoutafhandelingTests
{
    [Fact]
    public async Task What_goes_wrong_inside_is_500_and_tells_nothing()
    {
        var (context, lichaam) = await LoopAsync(_ => throw new InvalidOperationException("bsn 999990342 staat in tabel X"));

        Assert.Equal(500, context.Response.StatusCode);
        Assert.Contains("urn:jeugdbescherming:probleem:interne-fout", lichaam, StringComparison.Ordinal);
        Assert.DoesNotContain("999990342", lichaam, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", lichaam, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 503)]
    [InlineData(429, 503)]
    [InlineData(500, 503)]
    [InlineData(503, 503)]
    [InlineData(404, 500)]
    [InlineData(412, 500)]
    public async Task Tables_that_do_not_answer_are_503_with_Retry_After(int status, int verwacht)
    {
        var (context, _) = await LoopAsync(_ => throw new RequestFailedException(status, "de tabel"));

        Assert.Equal(verwacht, context.Response.StatusCode);
        Assert.Equal(verwacht == 503 ? "5" : "", context.Response.Headers.RetryAfter.ToString());
    }

    public static TheoryData<Exception> Tijdelijk =>
    [
        new ServiceBusException("vol", ServiceBusFailureReason.ServiceCommunicationProblem),
        new AggregateException("Retry failed after 4 tries.", new RequestFailedException(0, "no answer")),
        new AuthenticationFailedException("ManagedIdentityCredential authentication failed: the endpoint did not answer"),
    ];

    [Theory]
    [MemberData(nameof(Tijdelijk))]
    public async Task A_broker_or_an_identity_that_does_not_answer_is_503_too(Exception fout)
    {
        var (context, _) = await LoopAsync(_ => throw fout);

        Assert.Equal(503, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_problem_that_is_thrown_is_the_answer()
    {
        var (context, lichaam) = await LoopAsync(_ => throw new ProbleemException(Problemen.Ongeldig([new Fout("data.bsn", "voldoet niet")])));

        Assert.Equal(400, context.Response.StatusCode);
        Assert.Equal("application/problem+json", context.Response.ContentType);
        Assert.Equal(
            """{"type":"urn:jeugdbescherming:probleem:ongeldig","title":"Ongeldige aanvraag","status":400"""
            + ""","detail":"Er is één fout gevonden.","fouten":[{"pad":"data.bsn","melding":"voldoet niet"}]}""",
            lichaam);
    }

    [Theory]
    [InlineData(400, "ongeldig")]
    [InlineData(408, "te-traag")]
    [InlineData(413, "te-groot")]
    [InlineData(431, "ongeldig")]
    public async Task What_the_web_server_refuses_of_a_body_keeps_its_status(int status, string naam)
    {
        var (context, lichaam) = await LoopAsync(_ => throw new BadHttpRequestException("kapot", status));

        Assert.Equal(status, context.Response.StatusCode);
        Assert.Contains($"urn:jeugdbescherming:probleem:{naam}\"", lichaam, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_status_gets_a_body_and_an_answer_with_one_keeps_it()
    {
        var (_, kaal) = await LoopAsync(context =>
        {
            context.Response.StatusCode = 415;
            return Task.CompletedTask;
        });
        var (_, eigen) = await LoopAsync(async context =>
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<p>Weg</p>");
        });

        Assert.Contains("urn:jeugdbescherming:probleem:mediatype", kaal, StringComparison.Ordinal);
        Assert.Equal("<p>Weg</p>", eigen);
    }

    [Fact]
    public async Task A_caller_who_went_away_gets_nothing()
    {
        using var weg = new CancellationTokenSource();
        await weg.CancelAsync();

        var (_, lichaam) = await LoopAsync(
            context =>
            {
                context.RequestAborted.ThrowIfCancellationRequested();
                return Task.CompletedTask;
            },
            weg.Token);

        Assert.Equal("", lichaam);
    }

    private static async Task<(HttpContext Context, string Lichaam)> LoopAsync(RequestDelegate volgende, CancellationToken afgebroken = default)
    {
        using var stroom = new MemoryStream();
        var context = new DefaultHttpContext { RequestAborted = afgebroken };
        context.Response.Body = stroom;
        await new Foutafhandeling(volgende, NullLogger<Foutafhandeling>.Instance).InvokeAsync(context);
        return (context, Encoding.UTF8.GetString(stroom.ToArray()));
    }
}
