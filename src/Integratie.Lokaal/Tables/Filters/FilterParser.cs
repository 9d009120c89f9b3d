using Azure;
using Integratie.Lokaal.Tables.Entities;

namespace Integratie.Lokaal.Tables.Filters;

/// <summary>
/// Reads the filter language of the table service: <c>or</c> over <c>and</c> over <c>not (…)</c>, each comparison a property against a constant.
/// Source: Microsoft, "Querying tables and entities". What the service refuses, or may read otherwise, is refused here.
/// </summary>
internal ref struct FilterParser
{
    private const int MaxComparisons = 15;

    private FilterLexer _lexer;
    private FilterToken _token;
    private int _comparisons;

    private FilterParser(string text)
    {
        _lexer = new FilterLexer(text);
        _token = _lexer.Next();
    }

    /// <returns>Null when there is no filter.</returns>
    /// <exception cref="RequestFailedException">400 InvalidInput: the text is not a filter.</exception>
    public static Filter? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var parser = new FilterParser(text);
        var filter = parser.Or();
        if (parser._token != FilterToken.End) throw FilterLexer.Invalid($"'{parser._token.Text}' is left over");
        return filter;
    }

    private Filter Or()
    {
        var filter = And();
        while (Accept("or")) filter = new OrFilter(filter, And());
        return filter;
    }

    private Filter And()
    {
        var filter = Condition();
        while (Accept("and")) filter = new AndFilter(filter, Condition());
        return filter;
    }

    private Filter Condition()
    {
        if (Accept("not"))
        {
            // OData binds "not" to the word behind it and not to the comparison, so without brackets it is not what it seems.
            if (_token.Text is not ("(" or "not")) throw FilterLexer.Invalid("brackets are missing after 'not'");
            return new NotFilter(Condition());
        }
        if (!Accept("(")) return Comparison();
        var filter = Or();
        if (!Accept(")")) throw FilterLexer.Invalid("a bracket is not closed");
        return filter;
    }

    private Comparison Comparison()
    {
        if (++_comparisons > MaxComparisons) throw FilterLexer.Invalid($"more than {MaxComparisons} comparisons");
        var property = Take();
        if (property.Constant is not null || property.Text is "" or ")") throw FilterLexer.Invalid("a property name is missing");
        var operatorName = Take().Text;
        Operator? known = operatorName switch
        {
            "eq" => Operator.Equal,
            "ne" => Operator.NotEqual,
            "gt" => Operator.Greater,
            "ge" => Operator.GreaterOrEqual,
            "lt" => Operator.Less,
            "le" => Operator.LessOrEqual,
            _ => null,
        };
        if (known is not { } @operator) throw FilterLexer.Invalid($"'{operatorName}' is not an operator");
        if (Take().Constant is not { } constant) throw FilterLexer.Invalid($"a constant is missing after '{property.Text} {operatorName}'");
        if (property.Text is SystemProperty.PartitionKey or SystemProperty.RowKey && constant is not string)
            throw FilterLexer.Invalid($"{property.Text} is compared with something other than text");
        if (constant is bool or Guid or byte[] && @operator is not (Operator.Equal or Operator.NotEqual))
            throw FilterLexer.Invalid($"'{operatorName}' does not apply to {property.Text}");
        return new(property.Text, @operator, constant);
    }

    private bool Accept(string word)
    {
        if (_token.Constant is not null || _token.Text != word) return false;
        _token = _lexer.Next();
        return true;
    }

    private FilterToken Take()
    {
        var taken = _token;
        _token = _lexer.Next();
        return taken;
    }
}
