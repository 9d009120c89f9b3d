namespace Integratie.Functions.Tests.Http;

/// <summary>One hub for the tests of a class that change nothing in it.</summary>
public sealed class GedeeldeHub : IAsyncLifetime
{
    private readonly Proefmap map = new();

    internal Proefhub Hub { get; private set; } = null!;

    public async Task InitializeAsync() => Hub = await Proefhub.StartAsync(map);

    public async Task DisposeAsync()
    {
        await Hub.DisposeAsync();
        map.Dispose();
    }
}
