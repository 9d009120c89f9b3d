namespace Integratie.Lokaal.Tables.Filters;

internal enum Operator
{
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}
