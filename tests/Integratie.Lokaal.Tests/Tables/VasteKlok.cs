namespace Integratie.Lokaal.Tests.Tables;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class VasteKlok(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
