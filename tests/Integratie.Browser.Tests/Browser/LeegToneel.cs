namespace Integratie.Browser.Tests.Browser;

/// <summary>A hub in which nothing happened yet.</summary>
public sealed class LeegToneel : Toneel
{
    protected override Task SpeelAsync() => Task.CompletedTask;
}
