using Azure;

namespace Integratie.Functions.Tabellen;

/// <summary>What the status codes of the table service mean to us.</summary>
public static class Tabelfouten
{
    /// <summary>The key exists already: somebody was first.</summary>
    public static bool IsBestaatAl(this RequestFailedException fout) => fout.Status == 409;

    /// <summary>The row changed since it was read.</summary>
    public static bool IsGewijzigd(this RequestFailedException fout) => fout.Status == 412;

    public static bool IsNietGevonden(this RequestFailedException fout) => fout.Status == 404;

    /// <summary>The store does not answer or is busy: the same call may go through later.</summary>
    public static bool IsTijdelijk(this RequestFailedException fout) => fout.Status is 0 or 408 or 429 or >= 500;
}
