namespace Integratie.Lokaal.Tables;

/// <summary>As Azure.Data.Tables.TableTransactionActionType.</summary>
public enum TableTransactionActionType
{
    Add,
    UpdateMerge,
    UpdateReplace,
    Delete,
    UpsertMerge,
    UpsertReplace,
}
