using Integratie.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Tests.Http;

public sealed class Een_inhoud_die_nog_moet_komen
{
    [Fact]
    public async Task Krijgt_ruimte_naarmate_hij_komt()
    {
        using var stroom = new Druppels(3_000_000);
        var context = new DefaultHttpContext();
        context.Request.Body = stroom;
        context.Request.ContentLength = 12_000_000;

        using var lichaam = await Lichaam.LeesAsync(context.Request, 16_000_000);

        Assert.Equal(3_000_000, lichaam.Bytes.Length);
        Assert.True(lichaam.Bytes.Span.TrimStart((byte)7).IsEmpty);
        Assert.All(stroom.Aangeboden, a => Assert.True(a.Ruimte <= 128 * 1024 + (2 * a.Gekomen), $"{a.Ruimte} bytes when {a.Gekomen} had come"));
    }

    /// <summary>Gives some at a time, and keeps how much room there was for it.</summary>
    private sealed class Druppels(int totaal) : MemoryStream
    {
        private int gekomen;

        public List<(int Gekomen, int Ruimte)> Aangeboden { get; } = [];

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Aangeboden.Add((gekomen, buffer.Length));
            var aantal = Math.Min(Math.Min(buffer.Length, 10_000), totaal - gekomen);
            buffer.Span[..aantal].Fill(7);
            gekomen += aantal;
            return ValueTask.FromResult(aantal);
        }
    }
}
