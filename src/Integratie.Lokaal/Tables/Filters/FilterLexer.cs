using System.Globalization;
using System.Text;
using Azure;

namespace Integratie.Lokaal.Tables.Filters;

/// <summary>A word, a bracket or a constant of a filter text; a constant has its value.</summary>
internal readonly record struct FilterToken(string Text, object? Constant)
{
    public static readonly FilterToken End = new("", null);
}

/// <summary>Cuts a filter text into tokens.</summary>
internal ref struct FilterLexer(string text)
{
    private ReadOnlySpan<char> _rest = text;

    public FilterToken Next()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty) return FilterToken.End;
        var first = _rest[0];
        if (first is '(' or ')') return new(Take(1).ToString(), null);
        if (first == '\'') return new("'", QuotedText());
        var length = 1;
        while (length < _rest.Length && (char.IsLetterOrDigit(_rest[length]) || _rest[length] is '_' or '.' or '+' or '-')) length++;
        var word = Take(length).ToString();
        if (char.IsDigit(first) || first is '-' or '.') return new(word, Number(word));
        if (!_rest.IsEmpty && _rest[0] == '\'') return new(word, Typed(word, QuotedText()));
        return word switch
        {
            "true" => new(word, true),
            "false" => new(word, false),
            _ when char.IsLetter(first) || first == '_' => new(word, null),
            _ => throw Invalid($"'{word}' is not understood"),
        };
    }

    public static RequestFailedException Invalid(string fault) => TableError.Invalid($"The filter is not valid: {fault}.").ToException();

    private static object Number(string word)
    {
        if (word.EndsWith('L') && long.TryParse(word[..^1], CultureInfo.InvariantCulture, out var big)) return big;
        if (int.TryParse(word, CultureInfo.InvariantCulture, out var small)) return small;
        if (word.AsSpan().IndexOfAny(".eE") >= 0 && double.TryParse(word, CultureInfo.InvariantCulture, out var real)) return real;
        throw Invalid($"'{word}' is not a number");
    }

    private static object Typed(string prefix, string value)
    {
        try
        {
            return prefix switch
            {
                "datetime" => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime(),
                "guid" => Guid.Parse(value),
                "X" or "binary" => Convert.FromHexString(value),
                _ => throw Invalid($"{prefix}'…' is not a constant"),
            };
        }
        catch (FormatException)
        {
            throw Invalid($"{prefix}'{value}' is not a constant");
        }
    }

    /// <summary>The text between quotes; two quotes in it are one.</summary>
    private string QuotedText()
    {
        var text = new StringBuilder();
        Take(1);
        while (true)
        {
            var end = _rest.IndexOf('\'');
            if (end < 0) throw Invalid("a quote is not closed");
            text.Append(Take(end));
            Take(1);
            if (_rest.IsEmpty || _rest[0] != '\'') return text.ToString();
            text.Append(Take(1));
        }
    }

    private ReadOnlySpan<char> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
