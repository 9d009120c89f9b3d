using System.Globalization;
using Spectre.Console;

namespace Integratie.Functions.Commandos;

/// <summary>How far work is: a bar on a terminal, a plain line for every tenth elsewhere. One at a time: a terminal shows no two.</summary>
internal static class Voortgang
{
    /// <param name="wat">What is done, in one word.</param>
    /// <param name="werk">Gets where to tell the part that is done, 0 to 1.</param>
    public static async Task<T> ToonAsync<T>(string wat, Func<Action<double>, Task<T>> werk)
    {
        if (Console.IsOutputRedirected)
            return await werk(Regels(wat));
        return await AnsiConsole.Progress().HideCompleted(false).StartAsync(balken =>
        {
            var balk = balken.AddTask(Markup.Escape(wat), maxValue: 1);
            return werk(deel => balk.Value = deel);
        });
    }

    /// <inheritdoc cref="ToonAsync{T}"/>
    public static Task ToonAsync(string wat, Func<Action<double>, Task> werk) => ToonAsync(wat, async meld =>
    {
        await werk(meld);
        return true;
    });

    /// <summary>The same for work of which nobody knows how much it is: how much was done.</summary>
    public static async Task<T> TelAsync<T>(string wat, Func<Action<long>, Task<T>> werk)
    {
        if (Console.IsOutputRedirected)
            return await werk(aantal => TelRegel(wat, aantal));
        return await AnsiConsole.Status().StartAsync(Markup.Escape(wat), scherm => werk(aantal =>
        {
            if (aantal % 1000 == 0)
                scherm.Status = Markup.Escape($"{wat}: {aantal}");
        }));
    }

    /// <summary>The same for work that cannot say how far it is: that it is going on.</summary>
    public static async Task<T> WachtAsync<T>(string wat, Func<Task<T>> werk)
    {
        if (!Console.IsOutputRedirected)
            return await AnsiConsole.Status().StartAsync(Markup.Escape(wat), _ => werk());
        await Console.Out.WriteLineAsync($"{wat}...");
        return await werk();
    }

    private static void TelRegel(string wat, long aantal)
    {
        if (aantal % 100_000 == 0)
            Console.Out.WriteLine($"{wat}: {aantal}");
    }

    private static Action<double> Regels(string wat)
    {
        var gemeld = -1;
        return deel =>
        {
            var tiende = (int)(deel * 10);
            if (tiende <= gemeld)
                return;
            gemeld = tiende;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wat}: {tiende * 10}%"));
        };
    }
}
