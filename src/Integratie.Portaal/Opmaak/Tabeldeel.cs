namespace Integratie.Portaal.Opmaak;

/// <summary>Which part of a table is being made: the same columns make both.</summary>
public enum Tabeldeel
{
    Kop,
    Rij,
}
