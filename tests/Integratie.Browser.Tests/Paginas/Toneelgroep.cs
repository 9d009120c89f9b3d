using Integratie.Browser.Tests.Browser;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>The tests that share a hub and a browser; they run one after another.</summary>
[CollectionDefinition(Naam)]
public sealed class Toneelgroep : ICollectionFixture<Toneel>
{
    public const string Naam = "toneel";
}
