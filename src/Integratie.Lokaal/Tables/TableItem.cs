namespace Integratie.Lokaal.Tables;

/// <summary>A table by its name. As Azure.Data.Tables.Models.TableItem.</summary>
public class TableItem(string name)
{
    public string Name { get; } = name;
}
