using System.Text.Json;

namespace Integratie.Browser.Tests.Browser;

/// <summary>What holds for every table: on a telephone it is a card for each row, and a screen reader still has a table.</summary>
internal static class Tabelkeuring
{
    private const string NietAlsKaart = """
        () => [...document.querySelectorAll('.tabel')].filter(tabel => tabel.checkVisibility()).flatMap(tabel => {
          const koppen = [...tabel.querySelectorAll('thead th')].map(kop => kop.textContent.trim());
          const fouten = tabel.scrollWidth > tabel.clientWidth ? ['scrolls sideways'] : [];
          // This browser still takes a card for a row; not every other does.
          if ([...tabel.querySelectorAll('table, thead, tbody, tr, th, td')].some(deel => !deel.hasAttribute('role'))) fouten.push('a part without its role');
          for (const rij of tabel.querySelectorAll('tbody tr')) {
            if (rij.querySelectorAll('th').length !== 1) fouten.push('a row without one title');
            if (rij.children.length !== koppen.length) fouten.push('a row with other columns than the head');
            [...rij.children].forEach((cel, i) => {
              if (cel.tagName === 'TH' || !cel.checkVisibility()) return;
              const label = getComputedStyle(cel, '::before').content;
              if (cel.dataset.label !== koppen[i] || !label.startsWith(JSON.stringify(koppen[i]))) fouten.push(`${koppen[i]} has the label ${label}`);
              const [buiten, binnen] = [cel.getBoundingClientRect(), cel.firstElementChild.getBoundingClientRect()];
              if (binnen.left < buiten.left + 50 || binnen.right > innerWidth) fouten.push(`${koppen[i]} does not stand beside its label`);
            });
          }
          return fouten.map(fout => `${tabel.getAttribute('aria-label')}: ${fout}`);
        })
        """;

    /// <summary>What is wrong with the tables as cards, in a window as wide as a telephone.</summary>
    public static async Task<IReadOnlyList<string>> NietAlsKaartAsync(this Venster venster) => await venster.Pagina.EvaluateAsync<string[]>(NietAlsKaart);

    /// <summary>How many parts of tables the browser tells a screen reader of. Of what is empty a card has no cell.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> TabeldelenAsync(this Venster venster)
    {
        var cdp = await venster.Pagina.Context.NewCDPSessionAsync(venster.Pagina);
        var boom = await cdp.SendAsync("Accessibility.getFullAXTree");
        await cdp.DetachAsync();
        string[] rollen = ["table", "row", "columnheader", "rowheader", "cell"];
        var delen = boom!.Value.GetProperty("nodes").EnumerateArray()
            .Where(knoop => !knoop.GetProperty("ignored").GetBoolean()).Select(knoop => knoop.GetProperty("role").GetProperty("value").GetString()!)
            .Where(rollen.Contains).CountBy(rol => rol).ToDictionary();
        var leeg = await venster.Pagina.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('.tabel td.leeg')].filter(cel => cel.checkVisibility()).length");
        if (delen.TryGetValue("cell", out var cellen))
            delen["cell"] = cellen - leeg;
        return delen;
    }
}
