using Azure;
using Azure.Identity;
using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Tests.Wachtrijen;

/// <summary>What may go through later: an event is not given up for it, however long it takes.</summary>
public sealed class Een_storing_die_overgaat
{
    public static TheoryData<Exception> Tijdelijk =>
    [
        new RequestFailedException(503, "busy"), new RequestFailedException(412, "changed"), new RequestFailedException(0, "no answer"),
        new TimeoutException(), new TaskCanceledException("exceeded the configured timeout"),
        new AggregateException("Retry failed after 4 tries.", new RequestFailedException(0, "no answer"), new TaskCanceledException()),
        new AuthenticationFailedException("ManagedIdentityCredential authentication failed: the endpoint did not answer"),
    ];

    public static TheoryData<Exception> Blijvend =>
    [
        new RequestFailedException(404, "gone"), new FormatException(), new InvalidDataException(),
        new AggregateException(new TaskCanceledException(), new RequestFailedException(400, "wrong")),
    ];

    [Theory]
    [MemberData(nameof(Tijdelijk))]
    public void Is_tijdelijk(Exception fout) => Assert.True(Uitstel.IsTijdelijk(fout), fout.ToString());

    [Theory]
    [MemberData(nameof(Blijvend))]
    public void Is_het_niet(Exception fout) => Assert.False(Uitstel.IsTijdelijk(fout), fout.ToString());
}
