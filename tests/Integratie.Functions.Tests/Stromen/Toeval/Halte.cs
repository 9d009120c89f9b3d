using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>The webhook of one ontvanger, which can fail and come back on the same address.</summary>
internal sealed class Halte : IAsyncDisposable
{
    private readonly List<Post> _eerder = [];
    private Ontvanger _ontvanger;
    private bool _dood;

    private Halte(Ontvanger ontvanger) => _ontvanger = ontvanger;

    public string Url => _ontvanger.Url;

    /// <summary>All that it got, also while it failed.</summary>
    public IEnumerable<Post> Posten => _eerder.Concat(_dood ? [] : _ontvanger.Posten);

    public static async Task<Halte> StartAsync() => new(await Ontvanger.StartAsync());

    public async Task StoorAsync(Kwaal kwaal)
    {
        await HerstelAsync();
        switch (kwaal)
        {
            case Kwaal.Fout:
                _ontvanger.Antwoord = Ontvanger.Status(500);
                break;
            case Kwaal.Zwijgt:
                _ontvanger.Antwoord = (context, _) =>
                {
                    context.Abort();
                    return Task.CompletedTask;
                };
                break;
            default:
                await _ontvanger.DisposeAsync();
                _eerder.AddRange(_ontvanger.Posten);
                _dood = true;
                break;
        }
    }

    public async Task HerstelAsync()
    {
        if (_dood)
            _ontvanger = await Ontvanger.StartAsync(_ontvanger.Poort);
        _dood = false;
        _ontvanger.Antwoord = Ontvanger.Status(204);
    }

    public ValueTask DisposeAsync() => _ontvanger.DisposeAsync();
}
