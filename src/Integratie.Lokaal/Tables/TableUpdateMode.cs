namespace Integratie.Lokaal.Tables;

/// <summary>As Azure.Data.Tables.TableUpdateMode.</summary>
public enum TableUpdateMode
{
    Merge,
    Replace,
}
