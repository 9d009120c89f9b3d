using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

public static class SqliteCommandExtensions
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 64).Select(number => $"?{number}")];

    /// <summary>Fills <c>?1</c>, <c>?2</c>… in order, re-using the parameters of the previous call; null becomes NULL.</summary>
    public static SqliteCommand Bind(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        var parameters = command.Parameters;
        for (var index = 0; index < values.Length; index++)
        {
            var value = values[index] ?? DBNull.Value;
            if (index < parameters.Count) parameters[index].Value = value;
            else parameters.Add(new SqliteParameter(Names[index], value));
        }
        return command;
    }
}
