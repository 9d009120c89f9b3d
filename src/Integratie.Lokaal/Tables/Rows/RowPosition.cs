using System.Buffers.Text;
using System.Text;

namespace Integratie.Lokaal.Tables.Rows;

/// <summary>The row with which a next page starts. As a continuation token two words, as the SDK has it, so that a URL can carry it encoded.</summary>
internal readonly record struct RowPosition(string PartitionKey, string RowKey)
{
    public static readonly RowPosition Start = new("", "");

    public string ToToken() => $"{Encode(PartitionKey)} {Encode(RowKey)}";

    /// <exception cref="Azure.RequestFailedException">400 InvalidInput: not a token of this store.</exception>
    public static RowPosition FromToken(string? token)
    {
        if (string.IsNullOrEmpty(token)) return Start;
        try
        {
            if (token.Split(' ') is [var partitionKey, var rowKey]) return new(Decode(partitionKey), Decode(rowKey));
        }
        catch (FormatException)
        {
            // Said below.
        }
        throw TableError.Invalid("The continuation token is not valid.").ToException();
    }

    private static string Encode(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    private static string Decode(string word) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(word));
}
