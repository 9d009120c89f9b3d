namespace Integratie.Lokaal.Tables.Entities;

/// <summary>The types of the table service, as they are stored: a number here is in every file, so never change one.</summary>
internal enum PropertyType : byte
{
    String = 1,
    Binary = 2,
    False = 3,
    True = 4,
    Int32 = 5,
    Int64 = 6,
    Double = 7,
    DateTime = 8,
    Guid = 9,
}
