namespace Integratie.Lokaal.Opslag;

/// <summary>What hub.db is before SQLite has it open.</summary>
internal enum StoreState
{
    New,
    Live,

    /// <summary>A backup that no hub has opened yet: a log beside it belongs to the file that it replaced.</summary>
    Backup,
}
